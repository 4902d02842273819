import * as fc from "fast-check";
import { sameIdentifiers } from "../../arbitraries/identifier-forms.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectThat } from "../../expect/violation.ts";
import { rewrittenRequests } from "../../factories/same-hint-fits.ts";
import { folded } from "../../model/participant-matching.ts";
import { property } from "../../property.ts";
import { shownText } from "../../target/consent/html-tags.ts";
import type { TargetParticipant } from "../../target/target.ts";

const valuesOf = ({ euVatId, rn, countryCode }: TargetParticipant) => ({ euVatId, rn, countryCode });

export default property({
  requests: 3,
  arbitrary: (world) => fc.record({ request: rewrittenRequests(world, sameIdentifiers), page: fc.boolean() }),
  control: async (world, { request }) => void (await expectHintedScreen(world, request)),
  check: async (world, { request, page }) => {
    const { user, client, state, hints } = request;
    const { participants } = world.users[user];
    if (page || world.target.consent?.driver === "form") {
      const session = await world.login(world.users[user]);
      const answer = await world.authorize(session, world.clients[client], { state, hints });
      const text = shownText(answer.body);
      // How a page words it is its own matter, but not in the form that is only compared.
      for (const value of participants.flatMap((each) => [each.euVatId ?? [], each.rn ?? []].flat()))
        expectThat(folded(value) === value || text.includes(value) || !text.includes(folded(value)), () => ({
          expected: `the value ${value} as it is stored`,
          actual: folded(value),
          exchange: answer,
        }));
      return;
    }
    const view = await expectHintedScreen(world, request, hints);
    for (const known of participants) {
      const shown = view.participants.find(({ id }) => id === known.id);
      const stored = Object.entries(valuesOf(known)).map(([name, value]) => [name, value || null]);
      if (shown)
        expectEqual(
          `the values of ${known.name}`,
          { ...valuesOf(shown as never) },
          Object.fromEntries(stored),
          view.answer,
        );
    }
  },
});
