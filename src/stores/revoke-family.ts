import type { RefreshToken } from "../domain/refresh-token.ts";
import { writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { endFamily, familyRow, findFamily, insertFamily } from "./families.ts";

/** Revokes a token's family. One that has no row yet gets one that is revoked, so that it can never begin. */
export async function revokeFamily(db: Queries, token: RefreshToken, because: string, now: number): Promise<void> {
  if (!(await findFamily(db, token.familyId))) await insertFamily(db, familyRow(token));
  if (!(await endFamily(db, token.familyId, now))) return;
  const { accountId, clientId, familyId } = token;
  const entry = { actor: clientId, event: "family.revoked", subject: familyId, detail: { because } };
  await writeAudit(db, { at: now, accountId, ...entry });
}
