import * as fc from "fast-check";
import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectDataView } from "../../expect/data-view.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { addressIn, callbackAt } from "../../target/consent/callback.ts";
import { screensDiffer } from "../../target/consent/screens-differ.ts";
import type { Answer } from "../../target/exchange.ts";
import type { World } from "../../world.ts";

/** Parameters that a request can do without, if only to be refused for it. */
const omissible = ["response_type", "scope", "euVatId", "rn", "countryCode", "code_challenge", "code_challenge_method"];

/** The request with these parameters set to a value, or left out. */
function askWith(world: World, plan: GrantPlan, names: readonly string[], value: string | undefined): Promise<Answer> {
  return askPlan(world, plan, { params: Object.fromEntries(names.map((name) => [name, value])), accept: "json" });
}

/** In what two answers are not the same; undefined when they say one thing. */
function differenceOf(one: Answer, other: Answer, redirectUri: string): string | undefined {
  const errorOf = (answer: Answer) => callbackAt(addressIn(answer) ?? "", redirectUri)?.params.error;
  if (one.status !== other.status) return "status";
  if (errorOf(one) !== errorOf(other)) return "error";
  return one.status === 200 ? screensDiffer(expectDataView(one), expectDataView(other)) : undefined;
}

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world, { pkce: "never" }),
      names: fc.subarray(omissible, { minLength: 1, maxLength: 4 }),
    }),
  control: async (world, { plan, names }) => {
    await mustShowPlan(world, plan);
    return askWith(world, plan, names, undefined);
  },
  check: async (world, { plan, names }, omitted) => {
    const empty = await askWith(world, plan, names, "");
    const difference = differenceOf(empty, omitted, plan.redirectUri);
    expectThat(difference === undefined, () => ({
      expected: `the answer to a request without ${names.join(", ")}`,
      actual: `another one, in ${difference}: ${empty.headers.location ?? inWords(empty)}`,
      exchange: empty,
    }));
  },
});
