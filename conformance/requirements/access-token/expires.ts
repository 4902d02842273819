import * as fc from "fast-check";
import { expectNotActive } from "../../expect/introspection.ts";
import { mustGetLive } from "../../factories/live-token.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** Seconds of leeway that a server may give to clocks that differ (RFC 7519 §4.1.4). */
const leeway = (life: number) => Math.min(60, Math.ceil(life / 4));

const usualLife = ({ lifetimes }: World) => Math.ceil(lifetimes.access);

export default property({
  runs: 5,
  arbitrary: (world) => fc.integer({ min: leeway(usualLife(world)), max: usualLife(world) }),
  control: async (world) => {
    const { access_token, expires_in = usualLife(world) } = await mustGetLive(world, world.clients.apiKey);
    await world.passTime(expires_in - leeway(expires_in));
    await world.mustIntrospect(world.clients.apiKey, access_token);
    return { access_token, left: leeway(expires_in) };
  },
  check: async (world, beyond, { access_token, left }) => {
    await world.passTime(left + beyond);
    expectNotActive(await world.introspect(world.clients.apiKey, access_token));
  },
});
