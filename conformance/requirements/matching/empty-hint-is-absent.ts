import * as fc from "fast-check";
import { askers } from "../../arbitraries/askers.ts";
import { anyHints, blankHints, type Identifier } from "../../arbitraries/hints.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { folded } from "../../model/participant-matching.ts";
import { property } from "../../property.ts";
import type { Hints } from "../../target/consent/authorize-request.ts";
import type { ConsentView } from "../../target/consent/consent-view.ts";

const names: readonly Identifier[] = ["euVatId", "rn", "countryCode"];

const isBlank = (text: string | undefined) => folded(text ?? "") === "";

const whatMatters = ({ preselected, participants, matchedBy }: ConsentView) => ({
  preselected,
  order: participants.map(({ id }) => id),
  matchedBy,
});

export default property({
  requests: 2,
  arbitrary: (world) =>
    askers(world, "any participants", ({ participants }) => participants.length > 0).chain((asker) =>
      fc
        .record({
          hints: fc.oneof({ weight: 2, arbitrary: anyHints(world, world.users[asker.user]) }, fc.constant({})),
          blank: fc.subarray([...names], { minLength: 1 }),
          value: blankHints(),
        })
        .map(({ hints, blank, value }) => ({
          asker,
          without: { ...(hints as Hints), ...Object.fromEntries(blank.map((name) => [name, undefined])) },
          blanks: Object.fromEntries(blank.map((name) => [name, value])),
        }))
        // Half a pair is the matter of other requirements.
        .filter(({ without: { rn, countryCode } }) => isBlank(rn) === isBlank(countryCode)),
    ),
  control: (world, { asker, without }) => expectHintedScreen(world, asker, without),
  check: async (world, { asker, without, blanks }, usual) => {
    const view = await expectHintedScreen(world, asker, { ...without, ...blanks });
    expectEqual("what is proposed", whatMatters(view), whatMatters(usual), view.answer);
  },
});
