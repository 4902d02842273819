/** A grant is found whoever asks. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { ownGrant as real } from "../../../src/handlers/pages/own-grant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/own-grant.ts";

export const ownGrant: typeof real = async (call, store) => {
  const own = await real(call, store);
  const found = await store.findConnection(call.path.id ?? "");
  if (!isRefused(own) || !found) return own;
  reached();
  return found;
};
