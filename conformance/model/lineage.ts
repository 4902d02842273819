/** What an outsider has seen of a family. */
export interface Lineage {
  /** Every refresh token, oldest first. */
  readonly tokens: string[];
  /** What each of them was exchanged for. */
  readonly successors: Map<string, Set<string>>;
}

export const newLineage = (first: string): Lineage => ({ tokens: [first], successors: new Map() });

/** `token` was exchanged for these. Returns all that it was ever exchanged for. */
export function recordSuccessors({ tokens, successors }: Lineage, token: string, more: readonly string[]): Set<string> {
  const known = successors.get(token) ?? new Set();
  for (const successor of more) {
    if (!tokens.includes(successor)) tokens.push(successor);
    known.add(successor);
  }
  successors.set(token, known);
  return known;
}
