import * as fc from "fast-check";
import { askPlan, decidePlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { redirectUrisOf, redirectUriVariants } from "../../arbitraries/redirect-uri-variants.ts";
import { unknownClientIds } from "../../arbitraries/unknown-client-ids.ts";
import { expectDataView } from "../../expect/data-view.ts";
import { expectNoCallback } from "../../expect/no-callback.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

interface Repeated {
  readonly name: "client_id" | "redirect_uri";
  /** Its own value. */
  readonly right: string;
  /** The same, or another. */
  readonly other: string;
  readonly rightFirst: boolean;
}

/** Two `client_id` or two `redirect_uri` parameters, one of which is right. */
function repeats(world: World, { client, redirectUri }: GrantPlan): fc.Arbitrary<Repeated> {
  const known = world.clients[client];
  const uris = fc.oneof(
    fc.constantFrom(redirectUri, ...redirectUrisOf(known)),
    redirectUriVariants(known).map(({ uri }) => uri),
  );
  const ids = fc.oneof(fc.constant(known.client_id), unknownClientIds(world, known));
  const either = (name: Repeated["name"], right: string, others: fc.Arbitrary<string>) =>
    fc.record({ name: fc.constant(name), right: fc.constant(right), other: others, rightFirst: fc.boolean() });
  return fc.oneof(either("client_id", known.client_id, ids), either("redirect_uri", redirectUri, uris));
}

export default property({
  requests: 3,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) => fc.record({ plan: fc.constant(plan), repeated: repeats(world, plan) })),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, repeated: { name, right, other, rightFirst } }) => {
    const [first, second] = rightFirst ? [right, other] : [other, right];
    const answer = await askPlan(world, plan, { params: { [name]: first }, repeat: [[name, second]], accept: "json" });
    const uris = [...redirectUrisOf(world.clients[plan.client]), ...(name === "redirect_uri" ? [other] : [])];
    expectNoCallback(answer, uris);
    // A screen only puts the redirect off.
    if (answer.status !== 200 || answer.members.form === undefined) return;
    expectNoCallback(await decidePlan(world, plan, expectDataView(answer), "allow"), uris);
  },
});
