import * as fc from "fast-check";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

const kinds = ["access_token", "refresh_token"];

export default property({
  requests: 16,
  arbitrary: () =>
    fc.record({
      renewals: fc.integer({ min: 1, max: 4 }),
      questions: fc.array(
        fc.record({
          age: fc.integer({ min: 1, max: 4 }),
          hint: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  control: async (world, { renewals }) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const chain = [refresh_token];
    while (chain.length <= renewals) chain.push((await world.mustRenew(chain.at(-1) ?? "")).refresh_token);
    return chain;
  },
  check: async (world, { questions }, chain) => {
    const newest = chain.length - 1;
    for (const { age, hint } of questions) {
      const spent = chain[Math.max(0, newest - age)] ?? "";
      await world.introspect(world.clients.apiKey, spent, { ...(hint !== undefined && { hint }) });
    }
    expectTokens(await world.renew(chain[newest]));
  },
});
