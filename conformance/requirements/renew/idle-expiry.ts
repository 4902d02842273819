import * as fc from "fast-check";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** Seconds on either side of the expiry that no clock is blamed for. */
const slack = ({ lifetimes }: World) => Math.min(60, lifetimes.idle / 4);

export default property({
  runs: 5,
  arbitrary: (world) => fc.integer({ min: Math.ceil(slack(world)), max: Math.ceil(world.lifetimes.idle / 2) }),
  control: async (world) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    await world.passTime(world.lifetimes.idle - slack(world));
    return world.mustRenew(refresh_token);
  },
  check: async (world, beyond, { refresh_token }) => {
    await world.passTime(world.lifetimes.idle + beyond);
    expectOAuthError(await world.renew(refresh_token), { status: 400, error: "invalid_grant" });
  },
});
