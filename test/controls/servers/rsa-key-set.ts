/** A key set of RSA keys, and one that is for something else. */
import type { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { rsaKey } from "../rsa-keys.ts";

export * from "../../../src/handlers/get-jwks.ts";

const published = (kid: string, use: string) => {
  const { kty = "", n = "", e = "" } = rsaKey(kid).publicKey.export({ format: "jwk" });
  return { kty, n, e, kid, use };
};

export const getJwks: typeof real =
  ({ keys }) =>
  async () => ({
    status: 200,
    headers: { "Cache-Control": "no-cache" },
    type: "application/jwk-set+json",
    body: {
      keys: [published("sealing", "enc"), ...[...keys().verification.keys()].map((kid) => published(kid, "sig"))],
    },
  });
