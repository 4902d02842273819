import { describe, expect, it } from "vitest";
import { REVOCATION_HOLD } from "../../../src/stores/revocations.ts";
import type { OpenLab } from "../lab.ts";
import { digest, events, NOW, newToken } from "../world.ts";
import { inLab } from "./in-lab.ts";

const HELD = NOW + REVOCATION_HOLD * 1000;

export function revocationContract(openLab: OpenLab): void {
  describe("the revocation lists", () => {
    const lab = inLab(openLab);

    it("hold for longer than an access token lives", () => expect(REVOCATION_HOLD).toBe(960));

    it("hold an entry from when it was made until its hold ends", async () => {
      const { store } = lab();
      await store.revokeFamily(newToken(), "test", NOW);
      const entry = { kind: "family", id: "fam_1", revokedAt: NOW };
      expect(await store.revocations(NOW)).toEqual([entry]);
      expect(await store.revocations(HELD - 1)).toEqual([entry]);
      expect(await store.revocations(HELD)).toEqual([]);
    });

    it("hold an access token as long as was asked for, and it once", async () => {
      const { store } = lab();
      await store.revokeAccessToken("jti_1", "key_1", NOW, NOW + 5000);
      await store.revokeAccessToken("jti_1", "key_1", NOW + 1, NOW + 9000);
      expect(await store.revocations(NOW + 4999)).toEqual([{ kind: "jti", id: "jti_1", revokedAt: NOW }]);
      expect(await store.revocations(NOW + 5000)).toEqual([]);
      expect((await events(store)).filter((event) => event === "access_token.revoked")).toHaveLength(1);
    });

    it("show a secret when its scheduled end comes, without a writer, and for as long as others", async () => {
      const { store } = lab();
      await store.rotateSecret("key_1", { id: "sec_2", digest: digest(2) }, NOW - 5000, NOW);
      expect(await store.revocations(NOW - 1)).toEqual([]);
      const entry = { kind: "secret", id: "sec_1", revokedAt: NOW };
      expect(await store.revocations(NOW)).toEqual([entry]);
      expect(await store.revocations(HELD - 1)).toEqual([entry]);
      expect(await store.revocations(HELD)).toEqual([]);
    });

    it("show at once a secret whose overlap is ended, or was never wanted", async () => {
      const { store } = lab();
      await store.rotateSecret("key_1", { id: "sec_2", digest: digest(2) }, NOW, NOW + 5000);
      await store.endOverlap("key_1", NOW + 1);
      await store.rotateSecret("key_1", { id: "sec_3", digest: digest(3) }, NOW + 2, 0);
      expect(await store.revocations(NOW + 2)).toEqual([
        { kind: "secret", id: "sec_1", revokedAt: NOW + 1 },
        { kind: "secret", id: "sec_2", revokedAt: NOW + 2 },
      ]);
    });

    it.each(["client", "user"] as const)(
      "name a %s that is disabled, and whatever is still issued to it",
      async (kind) => {
        const { store } = lab();
        const id = kind === "client" ? "key_1" : "usr_1";
        const setDisabled = (disabled: boolean, now: number) =>
          kind === "client" ? store.setClientDisabled(id, disabled, now) : store.setUserDisabled(id, disabled, now);
        const listed = async (now: number) => (await store.revocations(now)).map(({ revokedAt }) => revokedAt);
        await setDisabled(true, NOW);
        await setDisabled(true, NOW + 1);
        expect(await store.revocations(NOW + 1)).toEqual([{ kind, id, revokedAt: HELD }]);
        await setDisabled(false, NOW + 2);
        expect(await listed(NOW + 2)).toEqual([NOW + 2]);
        expect(await listed(HELD + 1)).toEqual([NOW + 2]);
        await setDisabled(true, NOW + 3);
        expect(await listed(NOW + 3)).toEqual([HELD + 3]);
        expect(await listed(HELD + 3)).toEqual([HELD + 3]);
        const changes = [`${kind}.disabled`, `${kind}.enabled`, `${kind}.disabled`];
        expect((await events(store)).slice(-3)).toEqual(changes);
      },
    );
  });
}
