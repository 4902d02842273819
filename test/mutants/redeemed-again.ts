import type { CodeRedemptionRequest } from "../../src/domain/code-redemption.ts";
import type { Family } from "../../src/domain/refresh-family.ts";
import type { Queries } from "../../src/stores/engine.ts";
import { findFamily } from "../../src/stores/families.ts";
import { reached } from "./reached.ts";

/**
 * Makes a code that its owner presents again as good as new, where `may` allows it: the family that it began is forgotten, so
 * that it can begin again. Nothing else may be wrong with the request.
 */
export async function forgetFirstUse(
  db: Queries,
  { code, clientId, redirectUri, verifierFits }: CodeRedemptionRequest,
  now: number,
  may: (family: Family) => boolean,
): Promise<void> {
  const family = await findFamily(db, code.familyId);
  const fits = code.clientId === clientId && code.redirectUri === redirectUri && verifierFits;
  if (!family || !fits || now >= code.expiresAt || !may(family)) return;
  reached();
  await db.deleteFrom("families").where("id", "=", code.familyId).execute();
}
