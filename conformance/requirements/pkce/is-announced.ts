import { expectEqual } from "../../expect/equal.ts";
import { example } from "../../property.ts";

export default example("the metadata is one document", {
  requests: 2,
  control: async (world) => void (await world.mustMetadata()),
  check: async (world) => {
    const { code_challenge_methods_supported } = await world.mustMetadata();
    expectEqual("code_challenge_methods_supported", code_challenge_methods_supported ?? null, ["S256"]);
  },
});
