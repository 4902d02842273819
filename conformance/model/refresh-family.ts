/** A family as an outsider remembers it: its tokens, oldest first, and what ended it. */
export interface RefreshFamily {
  readonly tokens: string[];
  end: "reuse" | "revocation" | undefined;
}

/** What becomes of a token that is presented; `untold` where the contract leaves it to the server. */
export type Fate = "rotates" | "retried" | "untold" | "replayed" | "refused";

/**
 * The whole rule: the newest token rotates; the one before it is a retry where grace is served, for the newest is
 * not redeemed yet, and elsewhere may be a replay already or not; anything older is a replay, which kills the family; in a
 * dead family every token is refused.
 */
export function fateOf(
  family: Pick<RefreshFamily, "tokens"> & { readonly end: unknown },
  generation: number,
  grace: boolean,
): Fate {
  if (family.end) return "refused";
  const age = family.tokens.length - 1 - generation;
  if (age === 0) return "rotates";
  if (age === 1) return grace ? "retried" : "untold";
  return "replayed";
}
