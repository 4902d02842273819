import { describe, expect, it } from "vitest";
import type { Client } from "../../src/domain/client.ts";
import { decideRedemption, type RedemptionFacts, type RedemptionRequest } from "../../src/domain/redemption.ts";
import type { Family } from "../../src/domain/refresh-family.ts";
import { isRefreshTokenActive } from "../../src/domain/refresh-introspection.ts";
import type { RefreshToken } from "../../src/domain/refresh-token.ts";
import type { Refused } from "../../src/domain/refusal.ts";

const NOW = 1_000_000_000;
const IDLE = 3600;

const client: Client = {
  id: "key_1",
  kind: "api_key",
  accountId: "acc_1",
  name: "Warehouse",
  scopes: ["send_documents", "receive_documents"],
  redirectUris: [],
  requirePkce: false,
  renewGrace: 60,
  renewWithoutAuthentication: false,
  disabled: false,
  authenticationLimit: null,
};
const token: RefreshToken = {
  epoch: "e",
  familyId: "fam_1",
  generation: 3,
  clientId: "key_1",
  accountId: "acc_1",
  secretId: "sec_1",
  grantId: null,
  scope: "send_documents receive_documents",
  issuedAt: NOW - 100_000,
  expiresAt: NOW + 10_000_000,
  macKeyId: "m",
};
const family: Family = {
  id: "fam_1",
  generation: 3,
  macKeyId: "m",
  secretId: "sec_1",
  redeemedAt: NOW - 10_000,
  revoked: false,
};
const facts: RedemptionFacts = { client, family, secretLive: true, grantLive: true };
const request: RedemptionRequest = { token, authenticated: null, claimedClientId: undefined, scope: undefined };

const decide = (change: {
  request?: Partial<RedemptionRequest>;
  token?: Partial<RefreshToken>;
  facts?: Partial<RedemptionFacts>;
  now?: number;
}) =>
  decideRedemption(
    { ...request, token: { ...token, ...change.token }, ...change.request },
    { ...facts, ...change.facts },
    change.now ?? NOW,
    IDLE,
  );
const refused = (code: string, killsFamily = false) => ({ kind: "refused", refusal: { refused: code }, killsFamily });
const UNUSABLE = "refresh_token_unusable";
const credentials = (clientId: string, secretId = "sec_1") => ({ authenticated: { clientId, secretId } });

describe("redeeming a refresh token", () => {
  it("rotates the live generation", () => {
    expect(decide({})).toEqual({ kind: "rotate", scope: ["send_documents", "receive_documents"], secretId: "sec_1" });
  });

  it("lets only generation 0 of client_credentials begin a row", () => {
    expect(decide({ token: { generation: 0 }, facts: { family: undefined } }).kind).toBe("rotate");
    expect(decide({ token: { generation: 1 }, facts: { family: undefined } })).toMatchObject(refused(UNUSABLE));
    const fromCode = { generation: 0, grantId: "gra_1", secretId: null };
    expect(decide({ token: fromCode, request: credentials("key_1"), facts: { family: undefined } })).toMatchObject(
      refused(UNUSABLE),
    );
  });

  describe("the generation", () => {
    const at = (generation: number, sinceRotation: number, grace = 60) =>
      decide({
        token: { generation },
        facts: { client: { ...client, renewGrace: grace } },
        now: family.redeemedAt + sinceRotation,
      });

    it("just spent is retried until the grace window ends, and a replay from that instant on", () => {
      expect(at(2, 0).kind).toBe("retry");
      expect(at(2, 59_999).kind).toBe("retry");
      expect(at(2, 60_000)).toMatchObject(refused(UNUSABLE, true));
    });
    it("just spent is a replay at once without a grace window", () =>
      expect(at(2, 0, 0)).toMatchObject(refused(UNUSABLE, true)));
    it("older than that is a replay inside the window too", () =>
      expect(at(1, 1)).toMatchObject(refused(UNUSABLE, true)));
    it("not yet made is refused and kills nothing", () => expect(at(4, 1)).toMatchObject(refused(UNUSABLE)));
  });

  describe("expiry", () => {
    it("is absolute: the last millisecond works, the next does not, however lately redeemed", () => {
      const facts = { family: { ...family, redeemedAt: token.expiresAt - 1000 } };
      expect(decide({ facts, now: token.expiresAt - 1 }).kind).toBe("rotate");
      expect(decide({ facts, now: token.expiresAt })).toMatchObject(refused(UNUSABLE));
    });
    it("is idle: counted from the last redemption, or from the issue before the first", () => {
      expect(decide({ now: family.redeemedAt + IDLE * 1000 - 1 }).kind).toBe("rotate");
      expect(decide({ now: family.redeemedAt + IDLE * 1000 })).toMatchObject(refused(UNUSABLE));
      const unborn = { token: { generation: 0 }, facts: { family: undefined } };
      expect(decide({ ...unborn, now: token.issuedAt + IDLE * 1000 - 1 }).kind).toBe("rotate");
      expect(decide({ ...unborn, now: token.issuedAt + IDLE * 1000 })).toMatchObject(refused(UNUSABLE));
    });
    it("comes before the generation: an expired family is not killed by a replay", () => {
      expect(decide({ token: { generation: 1 }, now: token.expiresAt })).toMatchObject(refused(UNUSABLE, false));
    });
  });

  describe("whoever presents it", () => {
    it("may be anyone for a client_credentials family, as long as a bare client_id does not contradict it", () => {
      expect(decide({ request: { claimedClientId: "key_1" } }).kind).toBe("rotate");
      expect(decide({ request: { claimedClientId: "key_2" } })).toMatchObject(refused("client_authentication_missing"));
    });
    it("is refused unharmed as another client (RFC 6749 §6), before anything else is looked at", () => {
      expect(decide({ request: credentials("key_2"), token: { generation: 1 } })).toMatchObject(
        refused(UNUSABLE, false),
      );
    });

    const fromCode = { grantId: "gra_1", secretId: null };
    const codeFamily = { family: { ...family, secretId: null } };
    it("must authenticate for a family from a code, dead or not (RFC 6749 §6)", () => {
      expect(decide({ token: fromCode, facts: codeFamily })).toMatchObject(refused("client_authentication_missing"));
      expect(decide({ token: fromCode, facts: codeFamily, request: { claimedClientId: "key_1" } })).toMatchObject(
        refused("client_authentication_missing"),
      );
      expect(decide({ token: fromCode, facts: { ...codeFamily, grantLive: false } })).toMatchObject(
        refused("client_authentication_missing"),
      );
      expect(decide({ token: fromCode, facts: codeFamily, request: credentials("key_1") })).toMatchObject({
        kind: "rotate",
        secretId: null,
      });
    });
    it("need not where the client opened that", () => {
      const open = { ...client, renewWithoutAuthentication: true };
      expect(decide({ token: fromCode, facts: { ...codeFamily, client: open } }).kind).toBe("rotate");
    });
    it("never ties a family from a code to a secret", () => {
      expect(decide({ token: fromCode, facts: codeFamily, request: credentials("key_1", "sec_9") })).toMatchObject({
        secretId: null,
      });
    });
  });

  describe("the secret of a client_credentials family", () => {
    it("is re-bound by a rotation that another live secret authenticated, not by a retry", () => {
      expect(decide({ request: credentials("key_1", "sec_2") })).toMatchObject({ kind: "rotate", secretId: "sec_2" });
      expect(decide({ request: credentials("key_1", "sec_2"), token: { generation: 2 } })).toMatchObject({
        kind: "retry",
        secretId: "sec_1",
      });
    });
    it("takes the family with it when it ends", () => {
      expect(decide({ facts: { secretLive: false } })).toMatchObject(refused(UNUSABLE));
      expect(decide({ facts: { secretLive: false }, request: credentials("key_1", "sec_2") })).toMatchObject(
        refused(UNUSABLE),
      );
    });
  });

  it.each([
    ["client is disabled", { client: { ...client, disabled: true } }],
    ["client is gone", { client: undefined }],
    ["family is revoked", { family: { ...family, revoked: true } }],
    ["grant no longer stands", { grantLive: false }],
  ])("is refused when the %s, and a replay then kills nothing more", (_, change) => {
    expect(decide({ facts: change })).toMatchObject(refused(UNUSABLE));
    expect(decide({ facts: change, token: { generation: 1 } })).toMatchObject(refused(UNUSABLE, false));
  });

  describe("the scope asked for", () => {
    it("narrows the answer", () =>
      expect(decide({ request: { scope: ["send_documents"] } })).toMatchObject({ scope: ["send_documents"] }));
    it("is refused when wider, unspent", () =>
      expect(decide({ request: { scope: ["admin"] } })).toMatchObject(refused("scope_wider")));
    it("is looked at after the generation: a replay kills, whatever it asks for", () => {
      expect(decide({ request: { scope: ["admin"] }, token: { generation: 1 } })).toMatchObject(
        refused(UNUSABLE, true),
      );
    });
    it("may be one that cannot be read, and is then refused last, unspent", () => {
      const unreadable: Refused = { refused: "scope_unknown", because: "test" };
      expect(decide({ request: { scope: unreadable } })).toMatchObject(refused("scope_unknown"));
      expect(decide({ request: { scope: unreadable }, token: { generation: 1 } })).toMatchObject(
        refused(UNUSABLE, true),
      );
      expect(decide({ request: { scope: unreadable }, facts: { secretLive: false } })).toMatchObject(refused(UNUSABLE));
    });
    it("loses what was taken from the client since; with nothing left the grant is dead", () => {
      const less = (scopes: Client["scopes"]) => ({ client: { ...client, scopes } });
      expect(decide({ facts: less(["send_documents", "admin"]) })).toMatchObject({ scope: ["send_documents"] });
      expect(decide({ facts: less(["admin"]) })).toMatchObject(refused(UNUSABLE));
      expect(decide({ facts: less(["send_documents"]), request: { scope: ["receive_documents"] } })).toMatchObject(
        refused(UNUSABLE),
      );
    });
  });
});

describe("introspecting a refresh token", () => {
  it("finds only the live generation active, a spent one not even within the grace window", () => {
    expect(isRefreshTokenActive(token, facts, NOW, IDLE)).toBe(true);
    expect(isRefreshTokenActive({ ...token, generation: 2 }, facts, NOW, IDLE)).toBe(false);
    expect(isRefreshTokenActive(token, { ...facts, secretLive: false }, NOW, IDLE)).toBe(false);
    expect(isRefreshTokenActive(token, facts, token.expiresAt, IDLE)).toBe(false);
  });
});
