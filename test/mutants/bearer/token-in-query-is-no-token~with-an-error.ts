/** A token in the query alone is an invalid one. */
import type { IncomingMessage } from "node:http";
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  const { url = "" } = request as IncomingMessage;
  if (!isRefused(bearer) || bearer.refused !== "token_missing" || !url.includes("access_token=")) return bearer;
  reached();
  return refuse("token_unusable", "a token in the query");
};
