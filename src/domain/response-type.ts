import type { AuthorizationFault } from "./authorization-error.ts";

/** Only `code` is served (RFC 6749 §3.1.1): the implicit grant is not (RFC 9700 §2.1.2). */
export function checkResponseType(responseType: string | undefined): AuthorizationFault | undefined {
  if (responseType === undefined) return "response_type_missing";
  return responseType === "code" ? undefined : "response_type_unsupported";
}
