import { expectEqual } from "../../expect/equal.ts";
import { example } from "../../property.ts";

export default example("the metadata is one document", {
  requests: 1,
  control: (world) => world.mustMetadata(),
  check: async (world, { issuer }) => expectEqual("the issuer", issuer, world.target.issuer),
});
