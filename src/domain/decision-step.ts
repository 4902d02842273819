/** What a user approved: one participant (null: the whole account) and scopes as `formatScope` writes them. Null: denied. */
export type Decision = { participantId: string | null; scope: string } | null;

/**
 * Where a submitted decision stands: `first` of its request; `again`, the same one once more (a double click, a reload);
 * or another than was taken, which nothing can undo: a denial is final, and so is an approval.
 */
export function decisionStep(former: Decision | undefined, decision: Decision): "first" | "again" | "otherwise" {
  if (former === undefined) return "first";
  if (former === null || decision === null) return former === decision ? "again" : "otherwise";
  return former.participantId === decision.participantId && former.scope === decision.scope ? "again" : "otherwise";
}
