import * as fc from "fast-check";
import { accepts, askPlan } from "../../arbitraries/asked-plans.ts";
import { faultyPlans } from "../../arbitraries/authorization-faults.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { redirectTarget } from "../../target/consent/redirects.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({ faulty: faultyPlans(world), accept: accepts.filter((accept) => accept !== "html") }),
  control: async (world, { faulty: { plan, change, error } }) => {
    expectRedirectError(await askPlan(world, plan, change), { redirectUri: plan.redirectUri, error });
  },
  check: async (world, { faulty: { plan, change, error }, accept }) => {
    const answer = await askPlan(world, plan, { ...change, accept });
    expectThat(redirectTarget(answer) !== undefined, () => ({
      expected: "a redirect",
      actual: inWords(answer),
      exchange: answer,
    }));
    expectRedirectError(answer, { redirectUri: plan.redirectUri, error });
  },
});
