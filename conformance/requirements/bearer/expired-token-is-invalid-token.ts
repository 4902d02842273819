import * as fc from "fast-check";
import { mustBeLetIn, resourceRequests } from "../../arbitraries/resource-requests.ts";
import { expectInvalidToken } from "../../expect/bearer-challenge.ts";
import { expectLetIn } from "../../expect/let-in.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";
import { precondition } from "../../target/precondition.ts";
import type { World } from "../../world.ts";

/** Seconds of leeway that a server may give to clocks that differ (RFC 7519 §4.1.4). */
const leeway = (life: number) => Math.min(60, Math.ceil(life / 4));

const usualLife = ({ lifetimes }: World) => Math.ceil(lifetimes.access);

export default property({
  runs: 5,
  requests: 6,
  arbitrary: (world) =>
    fc.record({
      request: resourceRequests(world),
      beyond: fc.integer({ min: leeway(usualLife(world)), max: usualLife(world) }),
    }),
  control: async (world, { request }) => {
    const { tokens, bare } = await mustBeLetIn(world, request);
    const { access_token, expires_in = usualLife(world) } = tokens;
    await world.passTime(expires_in - leeway(expires_in));
    const { url } = bare;
    const twin = await world.send(withBearer(access_token, request.operation === "createParticipant" ? { url } : bare));
    precondition("the token is let in until it expires", () => expectLetIn(twin));
    return { asked: withBearer(access_token, bare), left: leeway(expires_in) };
  },
  check: async (world, { beyond }, { asked, left }) => {
    await world.passTime(left + beyond);
    expectInvalidToken(await world.send(asked));
  },
});
