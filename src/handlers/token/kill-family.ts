import type { RefreshToken } from "../../domain/refresh-token.ts";
import type { Dependencies } from "../dependencies.ts";

/** Makes this process refuse the access tokens of a family that the store has just killed, without waiting for a re-read. */
export function killFamily({ familyId }: RefreshToken, { clock, revocations }: Dependencies): void {
  revocations.add({ kind: "family", id: familyId, revokedAt: clock() });
}
