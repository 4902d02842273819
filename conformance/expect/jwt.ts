import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from "jose";
import { Violation } from "./violation.ts";

/** The parts of a signed JWT, unverified. */
export interface DecodedJwt {
  readonly header: ProtectedHeaderParameters;
  readonly claims: JWTPayload;
}

/** The token is a JWT with a signature part (RFC 7515 §3.1), whoever made it. */
export function expectJwt(token: string): DecodedJwt {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Violation({ expected: "a signed JWT", actual: `a token that is none: ${reason}` });
  }
}
