import { describe, expect, it } from "vitest";
import type { OpenLab } from "../lab.ts";
import { AUTHENTICATED, codeToken, events, NOW, newUser, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

const LATER = NOW + 1000;
const session = { id: "session_1", userId: "usr_1", createdAt: NOW, expiresAt: LATER };

export function sessionContract(openLab: OpenLab): void {
  describe("a session", () => {
    const lab = inLab(openLab);
    const found = async (id = "session_1", now = NOW) => (await lab().store.findSession(id, now)) !== undefined;

    it("names its user and the user's account until it expires", async () => {
      const { store } = lab();
      await store.openSession(session, undefined);
      expect(await store.findSession("session_1", LATER - 1)).toEqual({
        id: "session_1",
        userId: "usr_1",
        login: "ada",
        accountId: "acc_1",
        accountName: "Mills",
      });
      expect(await found("session_1", LATER)).toBe(false);
      expect(await found("session_2")).toBe(false);
      expect(await events(store)).toContain("user.logged_in");
    });

    it("ends when the same browser logs in again, when it is closed, and with every change of the password", async () => {
      const { store } = lab();
      await store.openSession(session, undefined);
      await store.openSession({ ...session, id: "session_2" }, "session_1");
      expect([await found("session_1"), await found("session_2")]).toEqual([false, true]);
      await store.closeSession("session_2");
      await store.closeSession("session_2");
      expect(await found("session_2")).toBe(false);
      await store.openSession({ ...session, id: "session_3" }, undefined);
      await store.setPassword("usr_1", "$y$", NOW);
      expect(await found("session_3")).toBe(false);
    });

    it.each(["users", "accounts"])("is none while one of its %s is disabled", async (table) => {
      const { store, run } = lab();
      await store.openSession(session, undefined);
      await run(`update ${table} set disabled = 1`);
      expect(await found()).toBe(false);
      await run(`update ${table} set disabled = 0`);
      expect(await found()).toBe(true);
    });

    it("leaves what was approved alone when it is closed", async () => {
      const { store } = lab();
      await store.openSession(session, undefined);
      await store.closeSession("session_1");
      const { redemption } = await redeem(store, codeToken(), { authenticated: AUTHENTICATED });
      expect(redemption.kind).toBe("rotate");
    });

    it("ends with all others of its user, and every grant of that user, when the user logs out everywhere", async () => {
      const { store } = lab();
      await store.createUser({ ...newUser, id: "usr_2", login: "eve" });
      await store.openSession(session, undefined);
      await store.openSession({ ...session, id: "session_2" }, undefined);
      await store.openSession({ ...session, id: "session_3", userId: "usr_2" }, undefined);
      expect(await store.logOutEverywhere("usr_1", NOW)).toEqual(["gra_1"]);
      expect([await found("session_1"), await found("session_2"), await found("session_3")]).toEqual([
        false,
        false,
        true,
      ]);
      expect(await store.revocations(NOW)).toContainEqual({ kind: "grant", id: "gra_1", revokedAt: NOW });
      const { redemption } = await redeem(store, codeToken(), { authenticated: AUTHENTICATED });
      expect(redemption.kind).toBe("refused");
      expect(await store.logOutEverywhere("usr_1", NOW)).toEqual([]);
    });

    it("is swept once it has expired", async () => {
      const { store } = lab();
      await store.openSession(session, undefined);
      expect(await store.sweep(LATER - 1, 100)).toBe(0);
      expect(await store.sweep(LATER, 100)).toBe(1);
    });
  });
}
