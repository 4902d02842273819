import * as fc from "fast-check";
import { changesOfOneCharacter, type OneCharacter, withOneCharacterChanged } from "./tokens.ts";

/** A string that is no access token, by itself or as it is made from one. */
export type BadToken =
  | { readonly kind: "another"; readonly text: string }
  | { readonly kind: "changed"; readonly change: OneCharacter }
  | { readonly kind: "longer"; readonly by: string }
  | { readonly kind: "cut"; readonly part: number }
  | { readonly kind: "twice"; readonly joint: string };

/** Strings that a Bearer header may hold (RFC 6750 §2.1) and that are no access token: words, look-alikes, mangled ones. */
export function badTokens(): fc.Arbitrary<BadToken> {
  const another = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,80}$/),
    fc.stringMatching(/^eyJ[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,60}\.[A-Za-z0-9_-]{20,86}$/),
    fc.uuid(),
  );
  return fc.oneof(
    another.map((text) => ({ kind: "another", text }) as const),
    changesOfOneCharacter().map((change) => ({ kind: "changed", change }) as const),
    fc.stringMatching(/^[A-Za-z0-9._~+/-]{4,20}$/).map((by) => ({ kind: "longer", by }) as const),
    fc.double({ min: 0, max: 0.9, noNaN: true }).map((part) => ({ kind: "cut", part }) as const),
    fc.constantFrom("", ".", "~").map((joint) => ({ kind: "twice", joint }) as const),
  );
}

/** What becomes of an access token. Equals signs at its end go, for there may be none in the middle of a Bearer token. */
export function badToken(token: string, bad: BadToken): string {
  const [unpadded = ""] = token.split(/=+$/);
  switch (bad.kind) {
    case "another":
      return bad.text;
    case "changed":
      return withOneCharacterChanged(token, bad.change);
    case "longer":
      return unpadded + bad.by;
    case "cut":
      return unpadded.slice(0, Math.max(1, Math.floor(unpadded.length * bad.part)));
    case "twice":
      return unpadded + bad.joint + unpadded;
  }
}
