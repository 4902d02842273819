import * as fc from "fast-check";
import { expectActive } from "../../expect/introspection.ts";
import { expectSignedBy } from "../../expect/signature.ts";
import { property } from "../../property.ts";

export default property({
  runs: 3,
  requests: 16,
  example: "only the number of rotations varies",
  arbitrary: () => fc.integer({ min: 1, max: 3 }),
  control: async (world) => {
    const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
    await expectSignedBy(await world.mustJwks(), access_token);
    return access_token;
  },
  check: async (world, rotations, token) => {
    for (let rotation = 0; rotation < rotations; rotation += 1) {
      await world.control.rotateKeys();
      await expectSignedBy(await world.mustJwks(), token);
    }
    if (world.has("introspection")) expectActive(await world.introspect(world.clients.apiKey, token));
  },
});
