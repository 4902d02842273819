import { askAnonymously, askPlan } from "../../arbitraries/asked-plans.ts";
import { faultyPlans } from "../../arbitraries/authorization-faults.ts";
import { redirectUrisOf } from "../../arbitraries/redirect-uri-variants.ts";
import { expectNoCallback } from "../../expect/no-callback.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) => faultyPlans(world),
  control: async (world, { plan, change, error }) => {
    expectRedirectError(await askPlan(world, plan, change), { redirectUri: plan.redirectUri, error });
  },
  check: async (world, { plan, change }) => {
    expectNoCallback(await askAnonymously(world, plan, change), redirectUrisOf(world.clients[plan.client]));
  },
});
