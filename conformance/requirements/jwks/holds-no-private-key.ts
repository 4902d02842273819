import { expectEqual } from "../../expect/equal.ts";
import { example } from "../../property.ts";

/** Private members of EC, OKP, RSA and symmetric keys (RFC 7518 §6, RFC 8037 §2). */
const secretMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"];

export default example("the key set is one document", {
  requests: 1,
  control: (world) => world.mustJwks(),
  check: async (_world, keys) => {
    const secret = keys.flatMap((key) => [
      ...secretMembers.filter((member) => member in key),
      ...(key.kty === "oct" ? ["a symmetric key"] : []),
    ]);
    expectEqual("the secret members of the key set", secret, []);
  },
});
