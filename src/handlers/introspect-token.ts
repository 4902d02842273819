import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { introspectAccessToken } from "./introspection/access-token.ts";
import { introspectRefreshToken } from "./introspection/refresh-token.ts";
import { NO_STORE } from "./no-store.ts";

/** Introspection (RFC 7662) for a token's own client. Nobody else learns more than that a token is not active. */
export const introspectToken =
  (dependencies: Dependencies): Handler<"introspectToken"> =>
  async ({ body, client: { client } }) => {
    const found =
      (await introspectAccessToken(body.token, client.id, dependencies)) ??
      (await introspectRefreshToken(body.token, client.id, dependencies));
    return { status: 200, headers: NO_STORE, type: "application/json", body: found ?? { active: false } };
  };
