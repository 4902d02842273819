import * as fc from "fast-check";
import type { Tokens } from "../target/oauth.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Names of the token types, as `token_type_hint` has them (RFC 7009 §2.1). */
export type TokenKind = "access_token" | "refresh_token";

/** Access tokens, and refresh tokens where client_credentials gives them. */
export function tokenKinds(world: World): fc.Arbitrary<TokenKind> {
  const kinds: readonly TokenKind[] = world.has("client-credentials-refresh")
    ? ["access_token", "refresh_token"]
    : ["access_token"];
  return fc.constantFrom(...kinds);
}

/** The token of this kind, as a precondition. */
export function tokenOf(tokens: Tokens, kind: TokenKind): string {
  const token = tokens[kind];
  if (token === undefined) throw new Unavailable(`the token answer carries no ${kind}`);
  return token;
}

/** Values of `token_type_hint` that name no type a server has to know. */
export function unknownHints(): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.constantFrom("id_token", "urn:ietf:params:oauth:token-type:jwt", "ACCESS_TOKEN", "Bearer", "null", "é"),
      fc.stringMatching(/^[a-z_:.-]{1,40}$/),
    )
    .filter((hint) => hint !== "access_token" && hint !== "refresh_token");
}

/** Any `token_type_hint` but the right one, for the kind given. */
export function wrongHints(kind: TokenKind): fc.Arbitrary<string> {
  return fc.oneof(fc.constant(otherKind(kind)), unknownHints());
}

export const otherKind = (kind: TokenKind): TokenKind => (kind === "access_token" ? "refresh_token" : "access_token");

/** Strings that are no token of anyone: words, random text, and things that look like tokens. */
export function strangers(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,80}$/),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed()),
    fc.stringMatching(/^eyJ[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,60}\.[A-Za-z0-9_-]{20,86}$/),
    fc.uuid(),
  );
}

/** A change of a single character: `at` is a part of the token's length, `step` how far the character moves. */
export interface OneCharacter {
  readonly at: number;
  readonly step: number;
}

export function changesOfOneCharacter(): fc.Arbitrary<OneCharacter> {
  const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  return fc.record({ at, step: fc.integer({ min: 1, max: 61 }) });
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Another token. The last characters are left alone: in base64url some of their bits mean nothing. */
export function withOneCharacterChanged(token: string, { at, step }: OneCharacter): string {
  const place = Math.floor(at * Math.max(1, token.length - 4));
  const known = alphabet.indexOf(token.charAt(place));
  const other = alphabet.charAt((Math.max(0, known) + step) % alphabet.length);
  return token.slice(0, place) + other + token.slice(place + 1);
}
