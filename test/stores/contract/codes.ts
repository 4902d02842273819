import { describe, expect, it } from "vitest";
import type { CodeRedemptionRequest } from "../../../src/domain/code-redemption.ts";
import type { OpenLab } from "../lab.ts";
import { AUTHENTICATED, codeToken, events, NOW, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

const code: CodeRedemptionRequest["code"] = {
  grantId: "gra_2",
  familyId: "fam_2",
  clientId: "key_1",
  redirectUri: "https://app.example/callback",
  challenge: null,
  expiresAt: NOW + 60_000,
};
const request: CodeRedemptionRequest = {
  code,
  clientId: "key_1",
  redirectUri: code.redirectUri,
  verifierFits: true,
};
const family = { macKeyId: "mac_1", expiresAt: NOW + 1_000_000 };

export function codeContract(openLab: OpenLab): void {
  describe("a code", () => {
    const lab = inLab(openLab);
    const approve = () =>
      lab().store.decide(
        { id: "req_2", clientId: "key_1", userId: "usr_1", accountId: "acc_1", expiresAt: NOW + 1 },
        { participantId: null, scope: "send_documents receive_documents" },
        "gra_2",
        NOW,
      );
    const redeemCode = async (change: Partial<CodeRedemptionRequest> = {}, now = NOW) =>
      (await lab().store.redeemCode({ ...request, ...change }, family, now)).redemption;
    const token = (generation: number) => codeToken({ familyId: "fam_2", grantId: "gra_2", generation });
    const renew = async (generation: number) =>
      (await redeem(lab().store, token(generation), { authenticated: AUTHENTICATED })).redemption.kind;

    it("begins the family of its grant, at generation 0", async () => {
      await approve();
      const { redemption, grant } = await lab().store.redeemCode(request, family, NOW);
      expect(redemption).toEqual({ kind: "redeemed", scope: ["send_documents", "receive_documents"] });
      expect(grant).toMatchObject({ id: "gra_2", participantId: null, userId: "usr_1" });
      const { facts } = await lab().store.redemptionFacts(token(0), NOW);
      expect(facts.family).toMatchObject({ id: "fam_2", generation: 0, macKeyId: "mac_1", revoked: false });
      expect(await renew(0)).toBe("rotate");
    });

    it("is redeemed once of many times at once, and what it issued is dead then", async () => {
      await approve();
      const all = await Promise.all(Array.from({ length: 20 }, () => redeemCode()));
      expect(all.filter(({ kind }) => kind === "redeemed")).toHaveLength(1);
      expect(await renew(0)).toBe("refused");
      expect(await lab().store.revocations(NOW)).toContainEqual({ kind: "family", id: "fam_2", revokedAt: NOW });
      expect((await events(lab().store)).filter((event) => event === "code.replayed")).toHaveLength(1);
    });

    it("outlives an attempt of another client, redirect URI or verifier", async () => {
      await approve();
      for (const wrong of [{ clientId: "key_9" }, { redirectUri: "https://other.example/" }, { verifierFits: false }])
        expect(await redeemCode(wrong)).toMatchObject({ kind: "refused", killsFamily: false });
      expect((await redeemCode()).kind).toBe("redeemed");
      expect(await redeemCode({ clientId: "key_9" })).toMatchObject({ killsFamily: false });
      expect(await renew(0)).toBe("rotate");
    });

    it.each([
      ["its time is over", "select 1", NOW + 60_000],
      ["its grant is revoked", "update grants set revoked_at = 1", NOW],
      ["its user is disabled", "update users set disabled = 1", NOW],
      ["its account is disabled", "update accounts set disabled = 1", NOW],
      ["its client is deleted", "update clients set deleted_at = 1", NOW],
      ["no scope is left to its client", "update clients set scopes = ''", NOW],
    ])("is refused when %s, and begins nothing", async (_, change, now) => {
      await approve();
      await lab().run(change);
      expect(await redeemCode({}, now)).toMatchObject({ kind: "refused", killsFamily: false });
      expect((await lab().store.redemptionFacts(token(0), NOW)).facts.family).toBeUndefined();
    });

    it("of a grant that never was is refused", async () => {
      expect((await redeemCode()).kind).toBe("refused");
    });
  });
}
