import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectScreen } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";
import { pkcePair } from "../../target/pkce.ts";

export default property({
  requests: 2,
  arbitrary: (world) => grantPlans(world, { pkce: "never" }),
  control: async (world, plan) => {
    const options = { scope: plan.requested.join(" "), redirectUri: plan.redirectUri, pkce: pkcePair() };
    if (world.has("pkce")) await expectScreen(world, plan, options);
    else await world.login(world.users[plan.user]);
  },
  check: async (world, plan) =>
    void (await expectScreen(world, plan, {
      scope: plan.requested.join(" "),
      redirectUri: plan.redirectUri,
      pkce: null,
    })),
});
