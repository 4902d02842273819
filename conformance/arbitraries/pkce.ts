import * as fc from "fast-check";
import { type PkcePair, pkcePair } from "../target/pkce.ts";

const unreserved = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"];

/** Verifiers of every length (RFC 7636 §4.1). */
export function verifiers(): fc.Arbitrary<string> {
  const length = fc.oneof(fc.constantFrom(43, 128), fc.integer({ min: 43, max: 128 }));
  return length.chain((each) => fc.string({ unit: fc.constantFrom(...unreserved), minLength: each, maxLength: each }));
}

/** Verifiers with their challenges. */
export function pkcePairs(): fc.Arbitrary<PkcePair> {
  return verifiers().map(pkcePair);
}

/** Texts that do not verify: other verifiers, nearly the right one, and the challenge itself. */
export function wrongVerifiers({ verifier, challenge }: PkcePair): fc.Arbitrary<string> {
  return fc
    .oneof(
      verifiers(),
      fc.constantFrom(challenge, verifier.slice(0, -1), `${verifier}A`, verifier.toLowerCase(), `${verifier}=`),
      fc.nat({ max: verifier.length - 1 }).map((at) => {
        const other = verifier.charAt(at) === "A" ? "B" : "A";
        return verifier.slice(0, at) + other + verifier.slice(at + 1);
      }),
    )
    .filter((wrong) => wrong !== verifier);
}

/** Challenges of a wrong length or with characters that no challenge has (RFC 7636 §4.2). Never empty. */
export function malformedChallenges(): fc.Arbitrary<string> {
  const plain = fc.constantFrom(...unreserved);
  const foreign = fc.constantFrom("=", "+", "/", " ", "%", "!", "\u0000", "é", "😀", "\n");
  const withForeign = fc
    .tuple(fc.string({ unit: plain, minLength: 43, maxLength: 60 }), fc.nat({ max: 42 }), foreign)
    .map(([text, at, odd]) => text.slice(0, at) + odd + text.slice(at + 1));
  return fc.oneof(
    fc.string({ unit: plain, minLength: 1, maxLength: 42 }),
    fc.string({ unit: plain, minLength: 42, maxLength: 42 }),
    fc.string({ unit: plain, minLength: 129, maxLength: 140 }),
    withForeign,
  );
}

/** Names of methods that are not `S256`. Never empty. */
export function otherMethods(): fc.Arbitrary<string> {
  const close = fc.constantFrom(
    "plain",
    "s256",
    "S256 ",
    " S256",
    "S512",
    "none",
    "S256,plain",
    "PLAIN",
    "S 256",
    "Ｓ256",
  );
  const made = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
  return fc
    .oneof({ weight: 1, arbitrary: close }, { weight: 2, arbitrary: made })
    .filter((method) => method !== "S256");
}
