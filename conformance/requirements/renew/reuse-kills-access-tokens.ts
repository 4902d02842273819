import * as fc from "fast-check";
import { mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 20,
  arbitrary: (world) => fc.record({ plan: spentPlans(world), way: ways() }),
  control: async (world, { plan }) => {
    const chain = await mustSpend(world, plan);
    await world.mustIntrospect(world.clients.apiKey, chain.answers.at(-1)?.access_token ?? "");
    return chain;
  },
  check: async (world, { way }, { spent, answers }) => {
    await redeem(world, spent, way);
    await world.eventually(async () => {
      for (const { access_token } of answers)
        expectNotActive(await world.introspect(world.clients.apiKey, access_token));
    });
  },
});
