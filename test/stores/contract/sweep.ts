import { describe, expect, it } from "vitest";
import { REVOCATION_HOLD } from "../../../src/stores/revocations.ts";
import type { OpenLab } from "../lab.ts";
import { AUTHENTICATED, CODE_EXPIRES_AT, codeToken, NOW, newToken, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

const DAY = 86_400_000;
const { expiresAt } = newToken();

export function sweepContract(openLab: OpenLab): void {
  describe("the sweep", () => {
    const lab = inLab(openLab);
    const family = async (token = newToken()) => (await lab().store.redemptionFacts(token, NOW)).facts.family;

    it("takes a family when it has been expired for a day, and not before", async () => {
      const { store } = lab();
      await redeem(store, newToken());
      expect(await store.sweep(expiresAt + DAY - 1, 100)).toBe(0);
      expect(await family()).toBeDefined();
      expect(await store.sweep(expiresAt + DAY, 100)).toBe(1);
      expect(await family()).toBeUndefined();
    });

    it("takes a revoked family that never had a row before, too", async () => {
      await lab().store.revokeFamily(newToken(), "test", NOW);
      await lab().store.sweep(NOW + REVOCATION_HOLD * 1000, 100);
      expect(await lab().store.sweep(expiresAt + DAY, 100)).toBe(1);
    });

    it.each(["redeemed", "never redeemed"])("takes a family from a code by its own expiry, %s", async (how) => {
      const { store } = lab();
      if (how === "redeemed") await redeem(store, codeToken(), { authenticated: AUTHENTICATED });
      expect(await store.sweep(CODE_EXPIRES_AT + DAY - 1, 100)).toBe(0);
      expect(await store.sweep(CODE_EXPIRES_AT + DAY, 100)).toBe(1);
      expect(await family(codeToken())).toBeUndefined();
    });

    it("takes a revocation when its hold is over, and nothing that is held", async () => {
      const { store } = lab();
      await store.revokeAccessToken("jti_1", "key_1", NOW, NOW + 1000);
      await store.revokeAccessToken("jti_2", "key_1", NOW, NOW + 2000);
      expect(await store.sweep(NOW + 999, 100)).toBe(0);
      expect(await store.sweep(NOW + 1000, 100)).toBe(1);
      expect(await store.revocations(NOW)).toEqual([{ kind: "jti", id: "jti_2", revokedAt: NOW }]);
    });

    it("takes no more than it is told to", async () => {
      const { store } = lab();
      for (const n of [1, 2, 3]) await redeem(store, newToken({ familyId: `fam_${n}` }));
      for (const n of [1, 2]) await store.revokeAccessToken(`jti_${n}`, "key_1", NOW, NOW + 1000);
      const swept = [];
      for (let round = 0; round < 4; round += 1) swept.push(await store.sweep(expiresAt + DAY, 2));
      expect(swept).toEqual([2, 2, 1, 0]);
    });
  });
}
