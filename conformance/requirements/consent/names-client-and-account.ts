import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectShownName } from "../../expect/shown-name.ts";
import { pageFor, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => waitingFor(world, plan, "json"),
  check: async (world, plan, { view: { client, account } }) => {
    const page = await pageFor(world, plan);
    expectShownName("the client", page, String(client?.name));
    expectShownName("the account", page, String(account?.name));
  },
});
