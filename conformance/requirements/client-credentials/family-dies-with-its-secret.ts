import * as fc from "fast-check";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  example: "a family is renewed or not while its secret lives, and presented at one of two endpoints after that",
  arbitrary: () =>
    fc.record({ renewed: fc.boolean(), how: fc.constantFrom("renew", "refresh grant") }, { noNullPrototype: true }),
  requests: 24,
  control: async (world, { renewed }) => {
    const { previous, current } = await world.control.rotateSecret(world.clients.otherApiKey);
    try {
      const [twin, family] = [await world.mustStartFamily(previous), await world.mustStartFamily(previous)];
      await world.mustRenew(twin.refresh_token);
      return renewed ? await world.mustRenew(family.refresh_token) : family;
    } finally {
      await world.control.endOverlap(current);
    }
  },
  check: (world, { how }, { refresh_token }) =>
    world.eventually(async () => {
      const { otherApiKey } = world.clients;
      const answer =
        how === "renew" ? await world.renew(refresh_token) : await world.refreshGrant(otherApiKey, refresh_token);
      expectOAuthError(answer, { status: 400, error: "invalid_grant" });
    }),
});
