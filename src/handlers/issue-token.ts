import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { authorizationCode } from "./token/authorization-code.ts";
import { clientCredentials } from "./token/client-credentials.ts";
import { refreshToken } from "./token/refresh-token.ts";

/** The token endpoint (RFC 6749 §3.2). */
export const issueToken =
  (dependencies: Dependencies): Handler<"issueToken"> =>
  async ({ body, client }) => {
    switch (body.grant_type) {
      case "client_credentials":
        return clientCredentials(body, client, dependencies);
      case "refresh_token":
        return refreshToken(body, client, dependencies);
      case "authorization_code":
        return authorizationCode(body, client, dependencies);
    }
  };
