/** RFC 6750 §2.1: the scheme's name in any case, one space or more, a b64token. */
const BEARER = /^bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/**
 * The access token of an `Authorization` header. Undefined where none was sent, another scheme included; "malformed" for a
 * Bearer header that holds none.
 */
export function readBearerToken(authorization: string | undefined): { token: string } | "malformed" | undefined {
  if (authorization === undefined || !/^bearer( |$)/i.test(authorization)) return undefined;
  const token = BEARER.exec(authorization)?.[1];
  return token === undefined ? "malformed" : { token };
}
