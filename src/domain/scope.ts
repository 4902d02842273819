import { type Refused, refuse } from "./refusal.ts";

/** The six scopes of the contract. Compared with the generated list when the tests compile. */
export const SCOPES = [
  "admin",
  "read_participant_info",
  "send_documents",
  "receive_documents",
  "receive_all_documents",
  "read_all_documents",
] as const;

export type Scope = (typeof SCOPES)[number];

const isScope = (word: string): word is Scope => (SCOPES as readonly string[]).includes(word);

// RFC 6749 §3.3: scope-token = 1*( %x21 / %x23-5B / %x5D-7E )
const SCOPE_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/**
 * Reads a `scope` parameter: a set, so order, repeats and extra spaces do not matter (RFC 6749 §3.3).
 * Undefined when the parameter is absent or holds nothing, which RFC 6749 §3.1 treats alike.
 */
export function parseScope(raw: string | undefined): Scope[] | undefined | Refused {
  const words = [...new Set((raw ?? "").split(" ").filter((word) => word !== ""))];
  if (words.length === 0) return undefined;
  if (!words.every((word) => SCOPE_TOKEN.test(word)))
    return refuse("scope_malformed", "scope holds a character outside RFC 6749 §3.3", "scope");
  if (!words.every(isScope)) return refuse("scope_unknown", "scope names a scope that does not exist", "scope");
  return inOrder(words);
}

/** The wire form: space-separated, in the order of the contract, so that equal sets are equal strings. */
export const formatScope = (scopes: readonly Scope[]): string => inOrder(scopes).join(" ");

/** Reads back what {@link formatScope} wrote; a word that is no scope any more falls away. */
export const readScope = (stored: string): Scope[] => stored.split(" ").filter(isScope);

export const includesAll = (outer: readonly Scope[], inner: readonly Scope[]): boolean =>
  inner.every((scope) => outer.includes(scope));

export const intersect = (left: readonly Scope[], right: readonly Scope[]): Scope[] =>
  left.filter((scope) => right.includes(scope));

const inOrder = (scopes: readonly Scope[]): Scope[] => SCOPES.filter((scope) => scopes.includes(scope));
