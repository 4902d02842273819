import * as fc from "fast-check";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  example: "a family is renewed or not before the rotation, and by one of two endpoints after it",
  arbitrary: () =>
    fc.record({ renewed: fc.boolean(), how: fc.constantFrom("renew", "refresh grant") }, { noNullPrototype: true }),
  control: async (world) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.otherApiKey);
    await world.mustRenew(refresh_token);
  },
  check: async (world, { renewed, how }) => {
    const { refresh_token: first } = await world.mustStartFamily(world.clients.otherApiKey);
    const token = renewed ? (await world.mustRenew(first)).refresh_token : first;
    const { previous, current } = await world.control.rotateSecret(world.clients.otherApiKey);
    try {
      expectTokens(how === "renew" ? await world.renew(token) : await world.refreshGrant(previous, token));
    } finally {
      await world.control.endOverlap(current);
    }
  },
});
