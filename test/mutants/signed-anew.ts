import { sign } from "node:crypto";
import type { SigningKey } from "../../src/tokens/key-ring.ts";

/** The parts of a JWT that its signature covers. */
export interface JwtParts {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

const decode = (part: string | undefined) => JSON.parse(Buffer.from(part ?? "", "base64url").toString());
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** What a JWT says; throws when it is none. */
export function partsOf(jwt: string): JwtParts {
  const [header, claims] = jwt.split(".");
  return { header: decode(header), claims: decode(claims) };
}

/** The JWT that says what `parts` say, signed ES256 with the server's key. */
export function signedAnew({ header, claims }: JwtParts, key: SigningKey): string {
  const input = `${encode(header)}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(input), { key: key.privateKey, dsaEncoding: "ieee-p1363" });
  return `${input}.${signature.toString("base64url")}`;
}
