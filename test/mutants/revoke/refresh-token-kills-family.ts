/** Revoking a refresh token kills the access tokens only. */
import { addRevocation } from "../../../src/stores/revocations.ts";
import type { revokeFamily as real } from "../../../src/stores/revoke-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/revoke-family.ts";

export const revokeFamily: typeof real = async (db, token, _because, now) => {
  reached();
  await addRevocation(db, { kind: "family", id: token.familyId, revokedAt: now });
};
