import { describe, expect, it } from "vitest";
import { Conflict, NotFound } from "../../../src/stores/store.ts";
import type { OpenLab } from "../lab.ts";
import { digest, events, NOW, newClient } from "../world.ts";
import { inLab } from "./in-lab.ts";

export function clientContract(openLab: OpenLab): void {
  describe("a client", () => {
    const lab = inLab(openLab);
    const secrets = async () => (await lab().store.findClient("key_1"))?.secrets ?? [];

    it("is found as it was registered", async () => {
      const { secret, ...registered } = newClient();
      const found = await lab().store.findClient("key_1");
      expect(found?.client).toEqual({ ...registered, disabled: false, authenticationLimit: null });
      expect(found?.secrets.map((one) => ({ ...one, digest: Uint8Array.from(one.digest) }))).toEqual([
        { ...secret, createdAt: NOW, endsAt: null },
      ]);
    });

    it("is found with every switch of its own", async () => {
      const { store } = lab();
      const { secret, ...registered } = newClient({
        id: "app_1",
        kind: "developer_app",
        scopes: ["admin"],
        redirectUris: [],
        requirePkce: true,
        renewGrace: 0,
        renewWithoutAuthentication: true,
        authenticationLimit: { limit: 5, window: 60 },
        secret: { id: "sec_2", digest: digest(2) },
      });
      await store.createClient({ ...registered, secret }, NOW);
      expect((await store.findClient("app_1"))?.client).toEqual({ ...registered, disabled: false });
    });

    it("that does not exist is not found", async () => {
      expect(await lab().store.findClient("key_2")).toBeUndefined();
    });

    it("is disabled by itself or with its account", async () => {
      const { store, run } = lab();
      const disabled = async () => (await store.findClient("key_1"))?.client.disabled;
      await store.setClientDisabled("key_1", true, NOW);
      expect(await disabled()).toBe(true);
      await store.setClientDisabled("key_1", false, NOW);
      expect(await disabled()).toBe(false);
      await run("update accounts set disabled = 1 where id = 'acc_1'");
      expect(await disabled()).toBe(true);
    });

    it("is listed for its account and among all, oldest first", async () => {
      const { store } = lab();
      await store.createAccount({ id: "acc_2", name: "Other", createdAt: NOW });
      await store.createClient(
        newClient({ id: "app_9", accountId: "acc_2", secret: { id: "sec_9", digest: digest(9) } }),
        NOW + 2,
      );
      await store.createClient(newClient({ id: "key_5", secret: { id: "sec_5", digest: digest(5) } }), NOW + 1);
      await store.rotateSecret("key_1", { id: "sec_2", digest: digest(2) }, NOW, NOW + 1000);
      const ids = async (accountId?: string) => (await store.clients(accountId)).map(({ client }) => client.id);
      expect(await ids()).toEqual(["key_1", "key_5", "app_9"]);
      expect(await ids("acc_1")).toEqual(["key_1", "key_5"]);
      expect(await ids("acc_none")).toEqual([]);
      const [first] = await store.clients("acc_1");
      expect(first?.secrets.map(({ id }) => id)).toEqual(["sec_2", "sec_1"]);
    });

    it("may ask for other scopes from now on", async () => {
      const { store } = lab();
      await store.setClientScopes("key_1", ["read_all_documents", "admin"], NOW);
      expect((await store.findClient("key_1"))?.client.scopes).toEqual(["admin", "read_all_documents"]);
      expect((await store.auditLog(1))[0]).toMatchObject({ detail: { scope: "admin read_all_documents" } });
    });

    it("has two live secrets while one is rotated, the newest first, even within one millisecond", async () => {
      const { store } = lab();
      await store.rotateSecret("key_1", { id: "sec_0", digest: digest(2) }, NOW, NOW + 1000);
      expect(await secrets()).toMatchObject([
        { id: "sec_0", endsAt: null },
        { id: "sec_1", endsAt: NOW + 1000 },
      ]);
    });

    it("never has three: the rotation is refused, says what to do, and changes nothing", async () => {
      const { store } = lab();
      await store.rotateSecret("key_1", { id: "sec_2", digest: digest(2) }, NOW, NOW + 1000);
      const third = { id: "sec_3", digest: digest(3) };
      const before = [await secrets(), await events(store)];
      const refusal = await store.rotateSecret("key_1", third, NOW + 999, NOW + 5000).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Conflict);
      expect(refusal).toMatchObject({ message: expect.stringContaining("end the overlap") });
      expect([await secrets(), await events(store)]).toEqual(before);
      await store.rotateSecret("key_1", third, NOW + 1000, NOW + 5000);
      expect((await secrets()).map(({ id }) => id)).toEqual(["sec_3", "sec_2"]);
    });

    it("keeps only its newest secret when the overlap is ended, and needs that once", async () => {
      const { store } = lab();
      await store.rotateSecret("key_1", { id: "sec_2", digest: digest(2) }, NOW, NOW + 1000);
      await store.endOverlap("key_1", NOW + 1);
      await store.endOverlap("key_1", NOW + 2);
      expect(await secrets()).toMatchObject([
        { id: "sec_2", endsAt: null },
        { id: "sec_1", endsAt: NOW + 1 },
      ]);
      expect((await events(store)).slice(-2)).toEqual(["client.secret_rotated", "client.overlap_ended"]);
    });

    it("whose account or id does not fit is refused", async () => {
      const { store } = lab();
      await expect(store.createClient(newClient({ accountId: "acc_2" }), NOW)).rejects.toThrow(NotFound);
      await expect(store.createClient(newClient(), NOW)).rejects.toThrow(Conflict);
      expect(await store.clients()).toHaveLength(1);
    });

    it.each([
      ["rotateSecret", (id: string) => lab().store.rotateSecret(id, { id: "s", digest: digest(0) }, NOW, NOW)],
      ["endOverlap", (id: string) => lab().store.endOverlap(id, NOW)],
      ["setClientDisabled", (id: string) => lab().store.setClientDisabled(id, true, NOW)],
      ["setClientScopes", (id: string) => lab().store.setClientScopes(id, [], NOW)],
    ])("that does not exist is named by %s", async (_, change) => {
      await expect(change("key_none")).rejects.toThrow(new NotFound('There is no client "key_none".'));
    });
  });
}
