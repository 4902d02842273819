import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

/** Strings that a refresh token may be (RFC 6749 Appendix A.17) and that nobody was given. */
const unissued = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^[!-~]{1,200}$/),
  fc.stringMatching(/^[a-z]{1,6}_[A-Za-z0-9_-]{16,80}(\.[A-Za-z0-9_-]{16,80}){0,2}$/),
  fc.stringMatching(/^eyJ[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,80}\.[A-Za-z0-9_-]{20,86}$/),
);

export default property({
  arbitrary: () => fc.record({ token: unissued, way: ways() }),
  control: async (world, { way }) => {
    const { refresh_token } = await world.mustClientCredentials(world.clients.apiKey);
    if (refresh_token !== undefined) await mustRedeem(world, refresh_token, way);
  },
  check: async (world, { token, way }) => expectInvalidGrant(await redeem(world, token, way)),
});
