import { describe, expect, it } from "vitest";
import type { AccessToken } from "../../src/domain/access-token.ts";
import { isRevoked, type RevocationKind, revocationKey } from "../../src/domain/revocation.ts";
import { unixMilliseconds, uuidv7 } from "../../src/domain/uuid.ts";

const ISSUED = 1_700_000_000_123;
const token: AccessToken = {
  jti: uuidv7(ISSUED, new Uint8Array(10).fill(255)),
  epoch: "e",
  subject: "usr_1",
  clientId: "app_1",
  accountId: "acc_1",
  familyId: "fam_1",
  grantId: "gra_1",
  secretId: "sec_1",
  participantId: null,
  scope: "admin",
  issuedAt: Math.floor(ISSUED / 1000),
  expiresAt: Math.floor(ISSUED / 1000) + 900,
};
const revokedBy = (kind: RevocationKind, id: string, at: number) =>
  isRevoked(token, new Map([[revocationKey(kind, id), at]]));

describe("an access token is revoked with what it rests on", () => {
  const final: [RevocationKind, string][] = [
    ["jti", token.jti],
    ["family", "fam_1"],
    ["grant", "gra_1"],
    ["secret", "sec_1"],
  ];
  it.each(final)("%s, for good, whatever the clocks of two nodes say", (kind, id) => {
    expect(revokedBy(kind, id, ISSUED - 5000)).toBe(true);
    expect(revokedBy(kind, id, ISSUED + 5000)).toBe(true);
    expect(revokedBy(kind, `${id}x`, ISSUED + 5000)).toBe(false);
  });

  const switchable: [RevocationKind, string][] = [
    ["client", "app_1"],
    ["user", "usr_1"],
    ["account", "acc_1"],
  ];
  it.each(switchable)("%s, which can be enabled again: only tokens issued up to then", (kind, id) => {
    expect(revokedBy(kind, id, ISSUED)).toBe(true);
    expect(revokedBy(kind, id, ISSUED - 1)).toBe(false);
  });

  it("and with nothing else", () => expect(isRevoked(token, new Map())).toBe(false));

  it("a client_credentials token has no user to be revoked with", () => {
    const own = { ...token, grantId: null, subject: "app_1" };
    expect(isRevoked(own, new Map([[revocationKey("user", "app_1"), ISSUED]]))).toBe(false);
  });
});

describe("uuidv7", () => {
  it("has the form of RFC 9562 §5.7 and gives its time back", () => {
    for (const random of [new Uint8Array(10), new Uint8Array(10).fill(255)]) {
      const uuid = uuidv7(ISSUED, random);
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(unixMilliseconds(uuid)).toBe(ISSUED);
    }
  });
});
