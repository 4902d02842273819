import type { KeyPurpose, StoredKey } from "../domain/key.ts";
import { planRotation } from "../domain/key-rotation.ts";
import type { KeyStore } from "../stores/store.ts";
import { makeKey } from "../tokens/make-key.ts";
import type { KeyChange } from "./operator.ts";
import { requireMaster } from "./require-master.ts";

/**
 * Rotates the keys of the purposes in one transaction: next signs, active only verifies, a fresh next is published.
 * Refused while a next key may not have been seen by everyone, unless `immediately`.
 */
export async function rotateKeys(
  store: KeyStore,
  purposes: readonly KeyPurpose[],
  immediately: boolean,
  change: KeyChange,
): Promise<{ fresh: readonly StoredKey[] } | { tooYoung: KeyPurpose; waitSeconds: number }> {
  const stored = await store.keys();
  requireMaster(stored, change.master);
  const plan = planRotation(stored, purposes, change.now, immediately);
  if ("tooYoung" in plan) return plan;
  const fresh = plan.fresh.map((purpose) => makeKey(purpose, "next", change));
  await store.changeKeys(
    { insert: fresh, states: plan.states },
    {
      at: change.now,
      accountId: null,
      actor: change.actor,
      event: "keys.rotated",
      subject: purposes.join(" "),
      detail: { immediately },
    },
  );
  return { fresh };
}
