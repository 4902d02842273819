import { describe, expect, it } from "vitest";
import { NotFound } from "../../../src/stores/store.ts";
import type { OpenLab } from "../lab.ts";
import { AUTHENTICATED, codeToken, NOW, newClient, newParticipant, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

const USER = "usr_1";
const WHOLE = { accountId: "acc_1", participantId: null };
const MISSING = { refused: "resource_missing" };
const affiliate = { id: "a1", accountId: "acc_1", name: "Partner", disabled: false, createdAt: NOW };

export function portalContract(openLab: OpenLab): void {
  describe("what users do on their pages", () => {
    const lab = inLab(openLab);
    const audited = async () =>
      (await lab().store.auditOfAccount("acc_1", undefined, 1)).map(({ actor, event }) => `${actor} ${event}`)[0];
    const renewal = async () =>
      (await redeem(lab().store, codeToken(), { authenticated: AUTHENTICATED })).redemption.kind;

    it("changes a client, and nothing else of it", async () => {
      const { store } = lab();
      const { secret, ...before } = newClient();
      const change = {
        name: "Mill",
        redirectUris: ["https://new.example/"],
        scopes: ["admin"],
        requirePkce: true,
      } as const;
      await store.updateClient("key_1", change, NOW, USER);
      expect((await store.findClient("key_1"))?.client).toEqual({
        ...before,
        ...change,
        disabled: false,
        authenticationLimit: null,
      });
      expect(await audited()).toBe("usr_1 client.updated");
      await expect(store.updateClient("key_9", change, NOW, USER)).rejects.toThrow(NotFound);
    });

    it("deletes a client for good, with the grants it holds", async () => {
      const { store } = lab();
      expect(await store.deleteClient("key_1", NOW, USER)).toEqual(["gra_1"]);
      expect(await store.findClient("key_1")).toBeUndefined();
      expect(await store.clients("acc_1")).toEqual([]);
      expect(await renewal()).toBe("refused");
      expect((await store.revocations(NOW)).map(({ kind }) => kind).sort()).toEqual(["client", "grant"]);
      expect(await audited()).toBe("usr_1 client.deleted");
      await expect(store.deleteClient("key_1", NOW, USER)).rejects.toThrow(NotFound);
    });

    it("changes a participant", async () => {
      const { store } = lab();
      const changed = newParticipant({ name: "Water mill", euVatId: null, rn: "77" });
      const { id, accountId, createdAt, ...members } = changed;
      expect(await store.changeParticipant(id, WHOLE, members, NOW, USER)).toEqual(changed);
      expect(await store.participants("acc_1")).toEqual([changed]);
      expect(await audited()).toBe("usr_1 participant.updated");
      expect(await store.changeParticipant("par_9", WHOLE, members, NOW, USER)).toMatchObject(MISSING);
    });

    it("deletes a participant, with the grants for it alone", async () => {
      const { store } = lab();
      const all = { id: "req_2", clientId: "key_1", userId: USER, accountId: "acc_1", expiresAt: NOW };
      await store.decide(all, { participantId: null, scope: "send_documents" }, "gra_2", NOW);
      expect(await store.deleteParticipant("par_1", WHOLE, NOW, USER)).toEqual(["gra_1"]);
      expect(await store.participants("acc_1")).toEqual([]);
      expect(await renewal()).toBe("refused");
      expect((await store.findConnection("gra_2"))?.revokedAt).toBeNull();
      expect(await store.deleteParticipant("par_1", WHOLE, NOW, USER)).toMatchObject(MISSING);
    });

    it("lists affiliate IDs of an account and of no other, and switches them off and on", async () => {
      const { store } = lab();
      await store.createAccount({ id: "acc_2", name: "Other", createdAt: NOW });
      await store.createAffiliate(affiliate, USER);
      await store.createAffiliate({ ...affiliate, id: "a2", accountId: "acc_2" });
      await store.setAffiliateDisabled("a1", true, NOW, USER);
      expect(await store.affiliates("acc_1")).toEqual([{ ...affiliate, disabled: true }]);
      expect(await audited()).toBe("usr_1 affiliate.disabled");
      await store.setAffiliateDisabled("a1", false, NOW, USER);
      expect(await store.affiliates("acc_1")).toEqual([affiliate]);
      await expect(store.setAffiliateDisabled("a9", true, NOW, USER)).rejects.toThrow(NotFound);
    });

    it("finds for look-ups an affiliate that may ask, with the quota of its own", async () => {
      const { store, run } = lab();
      await store.createAffiliate(affiliate, USER);
      await store.createAffiliate({ ...affiliate, id: "a2", quota: { limit: 5, window: 60 } });
      await store.createAffiliate({ ...affiliate, id: "a3", disabled: true });
      expect(await store.findAffiliate("a1")).toEqual({ id: "a1", quota: null });
      expect(await store.findAffiliate("a2")).toEqual({ id: "a2", quota: { limit: 5, window: 60 } });
      for (const id of ["a3", "a9", "A1", ""]) expect(await store.findAffiliate(id)).toBeUndefined();
      await store.setAffiliateDisabled("a1", true, NOW, USER);
      expect(await store.findAffiliate("a1")).toBeUndefined();
      await store.setAffiliateDisabled("a1", false, NOW, USER);
      expect(await store.findAffiliate("a1")).toBeDefined();
      await run("update accounts set disabled = 1 where id = 'acc_1'");
      for (const id of ["a1", "a2"]) expect(await store.findAffiliate(id)).toBeUndefined();
    });

    it("shows a connection to both sides, with what became of it", async () => {
      const { store } = lab();
      await redeem(store, codeToken(), { authenticated: AUTHENTICATED, now: NOW + 5 });
      await redeem(store, codeToken(), { authenticated: AUTHENTICATED, now: NOW + 6 });
      const [connection] = await store.connectionsOfAccount("acc_1");
      expect(connection).toMatchObject({
        id: "gra_1",
        clientName: "Warehouse",
        ownerName: "Mills",
        accountName: "Mills",
        participantName: "Mill",
        approvedBy: "ada",
        renewals: 1,
        lastUsedAt: NOW + 5,
        retries: 1,
        retriedAt: NOW + 6,
        revokedAt: null,
      });
      expect(await store.connectionsOfClient("key_1")).toEqual([connection]);
      expect(await store.findConnection("gra_1")).toEqual(connection);
      expect(await store.connectionsOfAccount("acc_2")).toEqual([]);
      await store.revokeFamily(codeToken(), "revoked_by_application", NOW + 7);
      await store.revokeGrant("gra_1", "revoked_by_customer", NOW + 8, USER);
      const history = connection ? await store.grantHistory(connection) : [];
      expect(history.map(({ event, actor, at }) => [event, actor, at])).toEqual([
        ["grant.created", USER, NOW],
        ["family.revoked", "key_1", NOW + 7],
        ["grant.revoked", USER, NOW + 8],
      ]);
      for (const of of [{ accountId: "acc_1" }, { clientId: "key_1" }])
        expect(await store.grantHistories(of)).toEqual(new Map([["gra_1", history]]));
      for (const of of [{ accountId: "acc_2" }, { clientId: "key_9" }])
        expect(await store.grantHistories(of)).toEqual(new Map());
    });

    it("shows the audit log of one account page by page, newest first", async () => {
      const { store } = lab();
      await store.createAccount({ id: "acc_2", name: "Other", createdAt: NOW });
      const all = await store.auditOfAccount("acc_1", undefined, 100);
      expect(all.length).toBeGreaterThan(3);
      expect(all.every(({ accountId }) => accountId === "acc_1")).toBe(true);
      const first = await store.auditOfAccount("acc_1", undefined, 2);
      const second = await store.auditOfAccount("acc_1", first.at(-1)?.id, 100);
      expect([...first, ...second]).toEqual(all);
    });

    it("finds users by any spelling of their login, and by identifier", async () => {
      const { store } = lab();
      const limited = {
        id: "usr_2",
        accountId: "acc_1",
        login: " Eve@Example.ORG ",
        passwordHash: "$",
        createdAt: NOW,
      };
      await store.createUser({ ...limited, loginLimit: { limit: 5, window: 60 } });
      const eve = await store.findUserByLogin("eve@example.org");
      expect(eve).toMatchObject({ id: "usr_2", login: "eve@example.org", loginLimit: { limit: 5, window: 60 } });
      expect(await store.findUserByLogin("EVE@example.org ")).toEqual(eve);
      expect(await store.findUser("usr_2")).toEqual(eve);
      expect(await store.findUser("usr_9")).toBeUndefined();
      expect((await store.findAccount("acc_1"))?.name).toBe("Mills");
      expect(await store.findAccount("acc_9")).toBeUndefined();
    });
  });
}
