import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";

const methods = ["client_secret_basic", "client_secret_post"];

export default example("the metadata is one document", {
  requests: 1,
  control: (world) => world.mustMetadata(),
  check: async (_world, metadata) => {
    for (const endpoint of ["token", "revocation", "introspection"]) {
      if (metadata[`${endpoint}_endpoint`] === undefined) continue;
      const listed = metadata[`${endpoint}_endpoint_auth_methods_supported`];
      expectThat(Array.isArray(listed) && methods.every((method) => listed.includes(method)), () => ({
        expected: `${methods.join(" and ")} in ${endpoint}_endpoint_auth_methods_supported`,
        actual: JSON.stringify(listed) ?? "no such member",
      }));
    }
  },
});
