/** An unknown `response_type` is told invalid_request. */
import { isAuthorizationError } from "../../../src/domain/authorization-error.ts";
import { checkAuthorizationRequest as real } from "../../../src/domain/authorization-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-request.ts";

export const checkAuthorizationRequest: typeof real = (params, repeated, client) => {
  const request = real(params, repeated, client);
  if (!isAuthorizationError(request) || request.error !== "unsupported_response_type") return request;
  reached();
  return { ...request, error: "invalid_request" };
};
