import { planRetirement, type RetirementPlan } from "../domain/key-rotation.ts";
import type { KeyStore } from "../stores/store.ts";

/** Takes a retiring key out of every use, unless something it protects can still be alive. */
export async function retireKey(
  store: KeyStore,
  keyId: string,
  { longestLife, immediately, now, actor }: { longestLife: number; immediately: boolean; now: number; actor: string },
): Promise<RetirementPlan> {
  const key = (await store.keys()).find(({ id }) => id === keyId);
  const plan = planRetirement(key, longestLife, now, immediately);
  if ("refusedBecause" in plan) return plan;
  await store.changeKeys(
    { insert: [], states: plan.states },
    { at: now, accountId: null, actor, event: "keys.retired", subject: keyId, detail: { immediately } },
  );
  return plan;
}
