/** The security scheme of operations behind an access token, as the contract names it. */
export const BEARER_SCHEME = "BearerToken";
