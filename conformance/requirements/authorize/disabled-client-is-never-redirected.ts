import * as fc from "fast-check";
import { accepts, askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { redirectUrisOf } from "../../arbitraries/redirect-uri-variants.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world, { clients: ["apiKey", "limitedKey"] }),
      redirectUri: fc.constantFrom(...redirectUrisOf(world.clients.disabledKey)),
      accept: accepts,
    }),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, redirectUri, accept }) => {
    const params = { client_id: world.clients.disabledKey.client_id };
    expectErrorPage(await askPlan(world, plan, { params, redirectUri, accept }));
  },
});
