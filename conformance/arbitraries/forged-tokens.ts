import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey, sign } from "node:crypto";
import * as fc from "fast-check";
import { expectJwt } from "../expect/jwt.ts";
import { Unavailable } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";

/** How an access token is forged by someone who holds a genuine one and the published keys (RFC 8725 §2.1). */
export type Forgery =
  | { readonly kind: "signature removed"; readonly dot: "kept" | "removed" }
  | { readonly kind: "alg none"; readonly alg: string; readonly changes: Changes }
  | {
      readonly kind: "public key as MAC key";
      readonly alg: MacAlgorithm;
      readonly as: KeyForm;
      readonly changes: Changes;
    }
  | { readonly kind: "embedded key"; readonly kid: "kept" | "new" | "none"; readonly changes: Changes }
  | { readonly kind: "pointed key"; readonly kid: "kept" | "new"; readonly changes: Changes };

type MacAlgorithm = "HS256" | "HS384" | "HS512";
type KeyForm = "spki pem" | "spki der" | "jwk" | "x";
/** What the forger would change in the claims; an empty object repeats the genuine ones. */
type Changes = JsonObject;

const changes: fc.Arbitrary<Changes> = fc.record(
  { scope: fc.constantFrom("admin", "admin send_documents"), exp: fc.constant(4_102_444_800), jti: fc.uuid() },
  { requiredKeys: [] },
);

export function forgeries(): fc.Arbitrary<Forgery> {
  return fc.oneof(
    fc.record({
      kind: fc.constant("signature removed" as const),
      dot: fc.constantFrom("kept" as const, "removed" as const),
    }),
    fc.record({
      kind: fc.constant("alg none" as const),
      alg: fc.constantFrom("none", "None", "NONE", "nOnE"),
      changes,
    }),
    fc.record({
      kind: fc.constant("public key as MAC key" as const),
      alg: fc.constantFrom<MacAlgorithm>("HS256", "HS384", "HS512"),
      as: fc.constantFrom<KeyForm>("spki pem", "spki der", "jwk", "x"),
      changes,
    }),
    fc.record({
      kind: fc.constant("embedded key" as const),
      kid: fc.constantFrom("kept" as const, "new" as const, "none" as const),
      changes,
    }),
    fc.record({
      kind: fc.constant("pointed key" as const),
      kid: fc.constantFrom("kept" as const, "new" as const),
      changes,
    }),
  );
}

/** The forged form of a genuine token. `keys` are the published ones. */
export function forge(token: string, forgery: Forgery, keys: readonly JsonObject[]): string {
  const { header, claims } = expectJwt(token);
  if (forgery.kind === "signature removed")
    return token.slice(0, token.lastIndexOf(".") + (forgery.dot === "kept" ? 1 : 0));
  const payload = { ...claims, ...forgery.changes };
  if (forgery.kind === "alg none") return `${signedPart({ ...header, alg: forgery.alg }, payload)}.`;
  if (forgery.kind === "public key as MAC key") {
    const signed = signedPart({ ...header, alg: forgery.alg }, payload);
    const mac = createHmac(`sha${forgery.alg.slice(2)}`, keyBytes(publishedKey(keys, header.kid), forgery.as));
    return `${signed}.${mac.update(signed).digest("base64url")}`;
  }
  const { kid: genuine, ...rest } = header;
  const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const kid = { kept: genuine, new: "mine", none: undefined }[forgery.kid];
  const jwk = { ...own.publicKey.export({ format: "jwk" }), kid, alg: "ES256" };
  const source = forgery.kind === "embedded key" ? { jwk } : { jku: inline({ keys: [jwk] }) };
  const signed = signedPart({ ...rest, alg: "ES256", ...source, kid }, payload);
  const signature = sign("sha256", Buffer.from(signed), { key: own.privateKey, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

/** An address that holds what is found there, so that the forger needs no server. */
const inline = (content: object): string => `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;

const signedPart = (...parts: readonly object[]): string =>
  parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");

function publishedKey(keys: readonly JsonObject[], kid: string | undefined): JsonWebKey {
  const key = keys.find((each) => each.kid === kid);
  if (key === undefined) throw new Unavailable("the published set does not hold the key of the token");
  return key as JsonWebKey;
}

/** A public key as the bytes that a careless verifier might take for a shared secret. */
function keyBytes(key: JsonWebKey, as: KeyForm): string | Buffer {
  if (as === "jwk") return JSON.stringify(key);
  if (as === "x") return Buffer.from(key.x ?? key.n ?? "", "base64url");
  const publicKey = createPublicKey({ key, format: "jwk" });
  return as === "spki pem"
    ? publicKey.export({ type: "spki", format: "pem" })
    : publicKey.export({ type: "spki", format: "der" });
}
