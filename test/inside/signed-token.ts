import { decodeJwt, SignJWT } from "jose";
import { obtain } from "../http/ask.ts";
import type { TestClient, World } from "../http/world.ts";

/** A token signed with the server's own key that differs from a genuine one in `claims` and `header` only. */
export async function signedToken(
  world: World,
  client: TestClient,
  claims: object,
  header: object = {},
): Promise<string> {
  const { signing } = world.dependencies.keys();
  const genuine = decodeJwt((await obtain(world, client)).access_token);
  return new SignJWT({ ...genuine, ...claims })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: signing.id, ...header })
    .sign(signing.privateKey);
}
