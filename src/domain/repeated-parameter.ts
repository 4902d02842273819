/**
 * The parameters of an authorization request that may stand once (RFC 6749 §3.1). `client_id` and `redirect_uri` are not
 * here: without one of each nobody is redirected anywhere.
 */
const ONCE = [
  "response_type",
  "scope",
  "state",
  "code_challenge",
  "code_challenge_method",
  "euVatId",
  "rn",
  "countryCode",
] as const;

/** The first of the endpoint's own parameters that is repeated; unknown ones are free. */
export const repeatedParameter = (repeated: readonly string[]): string | undefined =>
  ONCE.find((name) => repeated.includes(name));
