import type { Dependencies } from "../dependencies.ts";

/** Makes this process refuse the access tokens of grants that the store has just ended, without waiting for a re-read. */
export function grantsEnded(
  grantIds: readonly string[],
  revokedAt: number,
  { revocations }: Pick<Dependencies, "revocations">,
): void {
  for (const id of grantIds) revocations.add({ kind: "grant", id, revokedAt });
}
