import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { redeem } from "./token/redeem.ts";

/** Renewal by JSON, for a client_credentials family without credentials. A bare `client_id` is a claim only. */
export const renewToken =
  (dependencies: Dependencies): Handler<"renewToken"> =>
  async ({ body, client }) => {
    const presenter = client
      ? { authenticated: { clientId: client.client.id, secretId: client.secretId }, claimedClientId: undefined }
      : { authenticated: null, claimedClientId: body.client_id };
    return redeem({ refreshToken: body.refresh_token, scope: body.scope }, presenter, dependencies);
  };
