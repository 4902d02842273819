import * as fc from "fast-check";
import { askPlan } from "../../arbitraries/asked-plans.ts";
import { faultyPlans } from "../../arbitraries/authorization-faults.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { strangersTo } from "../../arbitraries/strangers.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    faultyPlans(world, undefined, grantPlans(world, { clients: ["apiKey", "otherApiKey", "limitedKey"] })).chain(
      (faulty) => fc.record({ faulty: fc.constant(faulty), stranger: strangersTo(world, faulty.plan.user) }),
    ),
  control: async (world, { faulty: { plan, change, error } }) => {
    expectRedirectError(await askPlan(world, plan, change), { redirectUri: plan.redirectUri, error });
  },
  check: async (world, { faulty: { plan, change, error }, stranger }) => {
    const answer = await askPlan(world, { ...plan, user: stranger }, change);
    expectRedirectError(answer, { redirectUri: plan.redirectUri, error });
  },
});
