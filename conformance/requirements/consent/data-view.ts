import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectDataView } from "../../expect/data-view.ts";
import { expectFitsSchema } from "../../expect/documented.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectHeader } from "../../expect/header.ts";
import { mustShowPage } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => mustShowPage(world, plan),
  check: async (world, plan) => {
    const { client_id, kind } = world.clients[plan.client];
    const session = await world.login(world.users[plan.user]);
    const options = { ...approveOptions(plan), accept: "json" };
    const answer = await world.authorize(session, world.clients[plan.client], options);
    const { client } = expectDataView(answer);
    expectHeader(answer, "Content-Type", /^application\/json\b/i);
    expectFitsSchema({ path: "/api/auth/authorize" }, answer);
    expectEqual("the client", { client_id: client?.client_id, kind: client?.kind }, { client_id, kind }, answer);
  },
});
