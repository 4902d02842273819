import { describe, expect, it } from "vitest";
import type { OpenLab } from "../lab.ts";
import { AUTHENTICATED, codeToken, events, NOW, newGrant, newToken, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

export function redemptionContract(openLab: OpenLab): void {
  describe("redeeming", () => {
    const lab = inLab(openLab);
    const family = async (token = newToken()) => (await lab().store.redemptionFacts(token, NOW)).facts.family;

    it("writes nothing before the first renewal, and a row at it", async () => {
      expect(await family()).toBeUndefined();
      expect(await redeem(lab().store, newToken(), { now: NOW + 5 })).toEqual({
        redemption: { kind: "rotate", scope: ["send_documents", "receive_documents"], secretId: "sec_1" },
        successor: { generation: 1, macKeyId: "mac_2" },
        grant: undefined,
      });
      const born = { generation: 1, macKeyId: "mac_2", secretId: "sec_1", redeemedAt: NOW + 5, revoked: false };
      expect(await family()).toEqual({ id: "fam_1", ...born });
    });

    it("advances the row at a later renewal", async () => {
      await redeem(lab().store, newToken());
      const outcome = await redeem(lab().store, newToken({ generation: 1 }), { now: NOW + 9, macKeyId: "mac_3" });
      expect(outcome.successor).toEqual({ generation: 2, macKeyId: "mac_3" });
      expect(await family()).toMatchObject({ generation: 2, macKeyId: "mac_3", redeemedAt: NOW + 9 });
    });

    it("answers a retry with the successor there is, made with the key it was made with, and changes nothing", async () => {
      await redeem(lab().store, newToken(), { macKeyId: "mac_2" });
      const before = await family();
      const retry = await redeem(lab().store, newToken(), { now: NOW + 59_999, macKeyId: "mac_3" });
      expect(retry).toMatchObject({ redemption: { kind: "retry" }, successor: { generation: 1, macKeyId: "mac_2" } });
      expect(await family()).toEqual(before);
    });

    it("kills the family at a replay, with its access tokens and a line in the audit log, once", async () => {
      const { store } = lab();
      await redeem(store, newToken());
      await redeem(store, newToken({ generation: 1 }));
      for (const later of [1, 2]) {
        const replay = await redeem(store, newToken(), { now: NOW + later });
        expect(replay).toMatchObject({ redemption: { kind: "refused" }, successor: undefined });
      }
      expect(await family()).toMatchObject({ revoked: true, generation: 2 });
      expect(await store.revocations(NOW + 2)).toEqual([{ kind: "family", id: "fam_1", revokedAt: NOW + 1 }]);
      expect((await events(store)).filter((event) => event === "family.replayed")).toHaveLength(1);
      expect((await store.auditLog(1))[0]).toEqual({
        at: NOW + 1,
        accountId: "acc_1",
        actor: "key_1",
        event: "family.replayed",
        subject: "fam_1",
        detail: { generation: 0, live: 2 },
      });
      const live = await redeem(store, newToken({ generation: 2 }), { now: NOW + 2 });
      expect(live.redemption.kind).toBe("refused");
    });

    it("writes nothing for a refusal that is no replay", async () => {
      const { store } = lab();
      await redeem(store, newToken());
      const [before, audit] = [await family(), await events(store)];
      const stranger = { authenticated: { clientId: "key_2", secretId: "sec_9" } };
      const refusals = [
        await redeem(store, newToken({ generation: 1 }), stranger),
        await redeem(store, newToken({ generation: 1 }), { claimedClientId: "key_2" }),
        await redeem(store, newToken({ generation: 1 }), { scope: ["admin"] }),
        await redeem(store, newToken({ generation: 7 })),
        await redeem(store, newToken({ generation: 1 }), { now: newToken().expiresAt }),
        await redeem(store, newToken({ familyId: "fam_2", generation: 1 })),
        await redeem(store, newToken({ familyId: "fam_2", clientId: "key_2" })),
      ];
      for (const { redemption } of refusals) expect(redemption).toMatchObject({ kind: "refused", killsFamily: false });
      expect([await family(), await events(store)]).toEqual([before, audit]);
      expect(await family(newToken({ familyId: "fam_2" }))).toBeUndefined();
      expect(await store.revocations(NOW)).toEqual([]);
    });

    it("returns the grant with a family from a code, whose row was there before", async () => {
      const { store } = lab();
      expect(await redeem(store, codeToken(), { authenticated: AUTHENTICATED })).toEqual({
        redemption: { kind: "rotate", scope: ["send_documents"], secretId: null },
        successor: { generation: 1, macKeyId: "mac_2" },
        grant: { ...newGrant, createdAt: NOW },
      });
      expect(await family(codeToken())).toMatchObject({ generation: 1, secretId: null });
    });

    it("re-binds a client_credentials family to the live secret that authenticated", async () => {
      const { store } = lab();
      await store.rotateSecret("key_1", { id: "sec_2", digest: new Uint8Array(32) }, NOW, NOW + 1000);
      const authenticated = { clientId: "key_1", secretId: "sec_2" };
      await redeem(store, newToken(), { authenticated });
      await redeem(store, newToken({ familyId: "fam_2" }));
      const after = { now: NOW + 1000 };
      expect((await redeem(store, newToken({ generation: 1 }), after)).redemption.kind).toBe("rotate");
      expect((await redeem(store, newToken({ familyId: "fam_2", generation: 1 }), after)).redemption.kind).toBe(
        "refused",
      );
    });

    it("refuses a client_credentials family that lives by no secret", async () => {
      const { redemption } = await redeem(lab().store, newToken({ secretId: null }));
      expect(redemption).toMatchObject({ kind: "refused", killsFamily: false });
    });

    it("keeps what it answered when the store is opened again", async () => {
      await redeem(lab().store, newToken());
      await lab().reopen();
      const retry = await redeem(lab().store, newToken());
      expect(retry).toMatchObject({ redemption: { kind: "retry" }, successor: { generation: 1, macKeyId: "mac_2" } });
    });
  });
}
