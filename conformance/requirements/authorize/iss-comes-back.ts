import * as fc from "fast-check";
import { endings, endPlan, mustEndPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCallback } from "../../expect/callback.ts";
import { expectReturned } from "../../expect/returned.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

export default property({
  requests: 5,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), ending: endings }),
  control: async (world, { plan, ending }) => {
    const { issuer, authorization_response_iss_parameter_supported: announced } = await world.mustMetadata();
    if (announced !== true) throw new Inapplicable("the metadata does not say that redirects carry iss");
    await mustEndPlan(world, plan, ending);
    return String(issuer);
  },
  check: async (world, { plan, ending }, issuer) => {
    const answer = await endPlan(world, plan, ending);
    expectReturned(expectCallback(answer, plan.redirectUri), "iss", issuer, answer);
  },
});
