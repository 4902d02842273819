import { isRefused, refuseFor } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { redeem } from "./token/redeem.ts";

/** Renewal by JSON, for a client_credentials family without credentials. A bare `client_id` is a claim only. */
export const renewToken =
  (dependencies: Dependencies): Handler<"renewToken"> =>
  async ({ body, client, peer }) => {
    const { renewalLimits } = dependencies;
    const wait = client ? undefined : await renewalLimits.attempt(peer);
    if (wait !== undefined) return refuseFor(wait, "too many tokens that are none from this address");
    const presenter = client
      ? { authenticated: { clientId: client.client.id, secretId: client.secretId }, claimedClientId: undefined }
      : { authenticated: null, claimedClientId: body.client_id };
    const answer = await redeem({ refreshToken: body.refresh_token, scope: body.scope }, presenter, dependencies);
    if (!client && isRefused(answer) && answer.refused === "refresh_token_unknown") await renewalLimits.failed(peer);
    return answer;
  };
