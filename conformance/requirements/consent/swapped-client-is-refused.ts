import * as fc from "fast-check";
import { type GrantPlan, grantPlans, mayConsent } from "../../arbitraries/grant-plans.ts";
import { redirectUrisOf } from "../../arbitraries/redirect-uri-variants.ts";
import { expectNoCallback } from "../../expect/no-callback.ts";
import { expectThat } from "../../expect/violation.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { addressIn, callbackAt } from "../../target/consent/callback.ts";
import type { ConsentView } from "../../target/consent/consent-view.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 8,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        other: otherAskers(world, plan),
        told: fc.constantFrom("client", "redirect URI", "both"),
        place: fc.constantFrom("form", "query"),
      }),
    ),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, other, told, place }) => {
    const { session, view } = await waitingFor(world, plan);
    const fields: [string, string][] = [];
    if (told !== "redirect URI") fields.push(["client_id", world.clients[other.client].client_id]);
    if (told !== "client") fields.push(["redirect_uri", other.redirectUri]);
    const shown = place === "query" ? withQuery(view, fields) : view;
    const repeat = place === "form" ? fields : [];
    const answer = await world.decide(session, shown, choiceOf(plan), { repeat });
    expectNoCallback(answer, [other.redirectUri]);
    const url = addressIn(answer);
    const code = url === undefined ? undefined : callbackAt(url, plan.redirectUri)?.params.code;
    if (code === undefined || other.client === plan.client) return;
    for (const redirectUri of [plan.redirectUri, other.redirectUri]) {
      const redeemed = await world.redeemCode(world.clients[other.client], {
        code,
        redirectUri,
        verifier: plan.verifier,
      });
      expectThat(redeemed.status !== 200, () => ({
        expected: "a code for nobody but the client that the screen named",
        actual: `tokens for ${other.client}`,
        exchange: redeemed,
      }));
    }
  },
});

/** Clients and redirect URIs at other places than that of the plan. */
function otherAskers(
  world: World,
  { redirectUri }: GrantPlan,
): fc.Arbitrary<Pick<GrantPlan, "client" | "redirectUri">> {
  const clients = new Set(mayConsent(world).map(([client]) => client));
  const others = [...clients].flatMap((client) =>
    redirectUrisOf(world.clients[client])
      .filter((uri) => callbackAt(uri, redirectUri) === undefined)
      .map((uri) => ({ client, redirectUri: uri })),
  );
  if (others.length === 0) throw new Unavailable("the target names no second redirect URI");
  return fc.constantFrom(...others);
}

/** The same screen, its form sent to an address with these parameters. */
function withQuery(view: ConsentView, pairs: readonly (readonly [string, string])[]): ConsentView {
  const action = new URL(view.allow.action);
  for (const [name, value] of pairs) action.searchParams.append(name, value);
  return { ...view, allow: { ...view.allow, action: action.href } };
}
