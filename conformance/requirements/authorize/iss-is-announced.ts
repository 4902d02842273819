import { expectEqual } from "../../expect/equal.ts";
import { example } from "../../property.ts";

export default example("the metadata is one document", {
  requests: 2,
  control: (world) => world.mustMetadata(),
  check: async (world) => {
    const answer = await world.metadata();
    const { authorization_response_iss_parameter_supported: announced } = answer.members;
    expectEqual("authorization_response_iss_parameter_supported", announced, true, answer);
  },
});
