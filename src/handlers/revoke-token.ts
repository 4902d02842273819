import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { NO_STORE } from "./no-store.ts";
import { revokeAccessToken } from "./revocation/access-token.ts";
import { revokeRefreshToken } from "./revocation/refresh-token.ts";

/**
 * Revocation (RFC 7009). An access token dies alone, a refresh token with its family. What is unknown or another client's
 * is answered alike and unharmed (RFC 7009 §2.2); the two kinds cannot be mistaken, so no hint is needed.
 */
export const revokeToken =
  (dependencies: Dependencies): Handler<"revokeToken"> =>
  async ({ body, client: { client } }) => {
    await revokeAccessToken(body.token, client.id, dependencies);
    await revokeRefreshToken(body.token, client.id, dependencies);
    return { status: 200, headers: NO_STORE, type: "application/json", body: {} };
  };
