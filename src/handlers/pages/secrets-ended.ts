import type { Dependencies } from "../dependencies.ts";

/** Makes this process refuse the access tokens of secrets that the store has just ended, without waiting for a re-read. */
export function secretsEnded(
  secrets: readonly { id: string }[],
  revokedAt: number,
  { revocations }: Pick<Dependencies, "revocations">,
): void {
  for (const { id } of secrets) revocations.add({ kind: "secret", id, revokedAt });
}
