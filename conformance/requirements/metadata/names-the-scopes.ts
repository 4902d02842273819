import { expectEqual } from "../../expect/equal.ts";
import { example } from "../../property.ts";

const scopes = [
  "admin",
  "read_participant_info",
  "send_documents",
  "receive_documents",
  "receive_all_documents",
  "read_all_documents",
];

export default example("the metadata is one document", {
  requests: 1,
  control: (world) => world.mustMetadata(),
  check: async (_world, { scopes_supported: listed }) => {
    const missing = scopes.filter((scope) => !(Array.isArray(listed) && listed.includes(scope)));
    expectEqual("the scopes that scopes_supported lacks", missing, []);
  },
});
