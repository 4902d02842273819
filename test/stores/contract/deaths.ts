import { describe, expect, it } from "vitest";
import { approveGrant } from "../approved-grant.ts";
import type { Lab, OpenLab } from "../lab.ts";
import { AUTHENTICATED, codeToken, events, NOW, newClient, newToken, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

type Death = readonly [name: string, kill: (lab: Lab) => Promise<void>];

const accountDisabled: Death = [
  "the client's account is disabled",
  (lab) => lab.run("update accounts set disabled = 1 where id = 'acc_1'"),
];
const clientDisabled: Death = ["the client is disabled", ({ store }) => store.setClientDisabled("key_1", true, NOW)];

const OF_CLIENT_CREDENTIALS: readonly Death[] = [
  accountDisabled,
  clientDisabled,
  ["the family is revoked", ({ store }) => store.revokeFamily(newToken(), "test", NOW)],
  [
    "its secret has ended",
    async ({ store }) => {
      await store.rotateSecret("key_1", { id: "sec_2", digest: new Uint8Array(32) }, NOW, NOW + 1000);
      await store.endOverlap("key_1", NOW);
    },
  ],
];

const OF_A_CODE: readonly Death[] = [
  accountDisabled,
  clientDisabled,
  ["the family is revoked", ({ store }) => store.revokeFamily(codeToken(), "test", NOW)],
  ["the grant is revoked", ({ store }) => store.revokeGrant("gra_1", "test", NOW)],
  ["the user is disabled", ({ store }) => store.setUserDisabled("usr_1", true, NOW)],
];

/** What a family dies with, seen by redemption and by introspection alike. */
export function deathContract(openLab: OpenLab): void {
  const lab = inLab(openLab);

  describe.each(["before", "after"])("a client_credentials family, %s its first renewal, is dead when", (moment) => {
    it.each(OF_CLIENT_CREDENTIALS)("%s", async (_, kill) => {
      const token = newToken({ generation: moment === "before" ? 0 : 1 });
      if (moment === "after") await redeem(lab().store, newToken());
      await kill(lab());
      expect((await redeem(lab().store, token)).redemption).toMatchObject({ kind: "refused", killsFamily: false });
    });
  });

  describe("a family from a code is dead when", () => {
    it.each(OF_A_CODE)("%s", async (_, kill) => {
      await redeem(lab().store, codeToken(), { authenticated: AUTHENTICATED });
      await kill(lab());
      const outcome = await redeem(lab().store, codeToken({ generation: 1 }), { authenticated: AUTHENTICATED });
      expect(outcome.redemption).toMatchObject({ kind: "refused", killsFamily: false });
    });

    it("the account it reaches is disabled, though its client's is not", async () => {
      const { store, run } = lab();
      await store.createAccount({ id: "acc_dev", name: "Developers", createdAt: NOW });
      await store.createClient(
        newClient({ id: "app_1", accountId: "acc_dev", secret: { ...newClient().secret, id: "sec_d" } }),
        NOW,
      );
      const grant = { id: "gra_2", clientId: "app_1", accountId: "acc_1", userId: "usr_1", participantId: null };
      await approveGrant(
        store,
        { ...grant, scope: "send_documents" },
        { id: "fam_dev", macKeyId: "mac_1", expiresAt: NOW + 1_000_000 },
        NOW,
      );
      const token = codeToken({ familyId: "fam_dev", grantId: "gra_2", clientId: "app_1" });
      const authenticated = { clientId: "app_1", secretId: "sec_d" };
      expect((await redeem(store, token, { authenticated })).redemption.kind).toBe("rotate");
      await run("update accounts set disabled = 1 where id = 'acc_1'");
      const outcome = await redeem(store, { ...token, generation: 1 }, { authenticated });
      expect(outcome.redemption.kind).toBe("refused");
    });
  });

  it("a rotated or ended secret disconnects no family from a code", async () => {
    const { store } = lab();
    await store.rotateSecret("key_1", { id: "sec_2", digest: new Uint8Array(32) }, NOW, NOW);
    const authenticated = { clientId: "key_1", secretId: "sec_2" };
    expect((await redeem(store, codeToken(), { authenticated })).redemption.kind).toBe("rotate");
  });

  it("a family goes with the end of an overlap that was scheduled, to the millisecond", async () => {
    const { store } = lab();
    await store.rotateSecret("key_1", { id: "sec_2", digest: new Uint8Array(32) }, NOW, NOW + 5000);
    expect((await redeem(store, newToken(), { now: NOW + 4999 })).redemption.kind).toBe("rotate");
    const { redemption } = await redeem(store, newToken({ generation: 1 }), { now: NOW + 5000 });
    expect(redemption).toMatchObject({ kind: "refused", killsFamily: false });
  });

  it("a grant's family is not another client's to redeem, even by a token that says so", async () => {
    const { store } = lab();
    await store.createClient(newClient({ id: "key_2", secret: { ...newClient().secret, id: "sec_2" } }), NOW);
    const authenticated = { clientId: "key_2", secretId: "sec_2" };
    const { facts } = await store.redemptionFacts(codeToken({ clientId: "key_2" }), NOW);
    expect(facts.grantLive).toBe(false);
    expect((await redeem(store, codeToken({ clientId: "key_2" }), { authenticated })).redemption.kind).toBe("refused");
  });

  describe("revoking a family", () => {
    it("that has no row leaves one behind, so that it can never begin", async () => {
      const { store } = lab();
      await store.revokeFamily(newToken(), "the owner asked", NOW + 1);
      const { facts } = await store.redemptionFacts(newToken(), NOW);
      expect(facts.family).toMatchObject({ generation: 0, revoked: true, secretId: "sec_1", macKeyId: "mac_1" });
    });

    it("happens once, whichever generation is presented", async () => {
      const { store } = lab();
      await redeem(store, newToken());
      await store.revokeFamily(newToken(), "the owner asked", NOW + 1);
      await store.revokeFamily(newToken({ generation: 1 }), "again", NOW + 2);
      expect(await store.revocations(NOW + 2)).toEqual([{ kind: "family", id: "fam_1", revokedAt: NOW + 1 }]);
      expect((await events(store)).filter((event) => event === "family.revoked")).toHaveLength(1);
      expect((await store.auditLog(1))[0]).toMatchObject({ actor: "key_1", detail: { because: "the owner asked" } });
    });
  });

  describe("revoking a grant", () => {
    it("ends its families and puts it on the lists, once", async () => {
      const { store } = lab();
      await store.revokeGrant("gra_1", "the user asked", NOW + 1);
      await store.revokeGrant("gra_1", "again", NOW + 2);
      const { facts } = await store.redemptionFacts(codeToken(), NOW);
      expect(facts).toMatchObject({ grantLive: false, family: { revoked: true } });
      expect(await store.revocations(NOW + 2)).toEqual([{ kind: "grant", id: "gra_1", revokedAt: NOW + 1 }]);
      expect((await events(store)).filter((event) => event === "grant.revoked")).toHaveLength(1);
    });
  });
}
