import type { Handler } from "../http/handlers.ts";
import type { SigningKey } from "../tokens/key-ring.ts";
import type { Dependencies } from "./dependencies.ts";

/** The public keys (RFC 7517 §5). A key is shown before it signs for at least as long as caches keep this answer. */
export const getJwks =
  ({ keys }: Dependencies): Handler<"getJwks"> =>
  async () => ({
    status: 200,
    headers: { "Cache-Control": "public, max-age=300" },
    type: "application/jwk-set+json",
    body: { keys: [...keys().verification.values()].map(publicMembers) },
  });

const publicMembers = ({ id, publicJwk: { kty = "", alg, crv, x, y } }: SigningKey) => ({
  kty,
  kid: id,
  use: "sig" as const,
  ...(alg !== undefined && { alg }),
  ...(crv !== undefined && { crv }),
  ...(x !== undefined && { x }),
  ...(y !== undefined && { y }),
});
