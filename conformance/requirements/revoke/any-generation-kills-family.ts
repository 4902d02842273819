import * as fc from "fast-check";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: () =>
    fc.record({
      renewals: fc.integer({ min: 1, max: 4 }),
      age: fc.integer({ min: 1, max: 4 }),
      auth: fc.constantFrom("basic" as const, "post" as const),
      hint: fc.constantFrom("refresh_token", "access_token", undefined),
    }),
  control: async (world, { renewals }) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const chain = [refresh_token];
    while (chain.length <= renewals) chain.push((await world.mustRenew(chain.at(-1) ?? "")).refresh_token);
    return chain;
  },
  check: async (world, { renewals, age, auth, hint }, chain) => {
    const older = chain[Math.max(0, renewals - age)] ?? "";
    await world.mustRevoke(world.clients.apiKey, older, { auth, ...(hint !== undefined && { hint }) });
    expectInvalidGrant(await world.renew(chain[renewals]));
  },
});
