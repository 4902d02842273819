/** A country without a registration number is sent back as a bad request. */
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import type { Hints } from "../../../src/domain/matching-hints.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params: Parameters<typeof real>[0] & Hints, ...rest) => {
  const request = real(params, ...rest);
  if (!params.countryCode || params.rn || "error" in request) return request;
  reached();
  return { error: "invalid_request", description: "half a pair", state: request.state };
};
