import * as fc from "fast-check";
import { expectSignedBy } from "../../expect/signature.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  runs: 3,
  requests: 20,
  example: "only the number of rotations varies",
  arbitrary: () => fc.integer({ min: 1, max: 3 }),
  control: async (world) => {
    const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
    return expectSignedBy(await world.mustJwks(), access_token);
  },
  check: async (world, rotations, before) => {
    const used = [before];
    while (used.length <= rotations) {
      await world.control.rotateKeys();
      const kid = await world.eventually(async () => {
        const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
        const found = await expectSignedBy(await world.mustJwks(), access_token);
        expectThat(!used.includes(found), () => ({
          expected: "a signature by another key than before the rotation",
          actual: `the key ${found} again`,
        }));
        return found;
      });
      used.push(kid);
    }
  },
});
