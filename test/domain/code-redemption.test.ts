import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthorizationCode } from "../../src/domain/authorization-code.ts";
import {
  type CodeRedemptionFacts,
  type CodeRedemptionRequest,
  decideCodeRedemption,
} from "../../src/domain/code-redemption.ts";
import type { Family } from "../../src/domain/refresh-family.ts";

const NOW = 1_000_000_000;
const URI = "http://127.0.0.1:51004/callback";

const code: AuthorizationCode = {
  grantId: "gra_1",
  familyId: "fam_1",
  clientId: "app_1",
  redirectUri: URI,
  challenge: "c",
  expiresAt: NOW + 60_000,
};
const request: CodeRedemptionRequest = { code, clientId: "app_1", redirectUri: URI, verifierFits: true };
const facts: CodeRedemptionFacts = {
  family: undefined,
  grantLive: true,
  granted: "send_documents receive_documents",
  allowed: ["send_documents", "receive_documents", "admin"],
};
const family: Family = { id: "fam_1", generation: 0, macKeyId: "m", secretId: null, redeemedAt: NOW, revoked: false };

interface Change {
  request?: Partial<CodeRedemptionRequest>;
  facts?: Partial<CodeRedemptionFacts>;
  now?: number;
}
const decide = (...changes: readonly Change[]) =>
  decideCodeRedemption(
    Object.assign({}, request, ...changes.map((change) => change.request)),
    Object.assign({}, facts, ...changes.map((change) => change.facts)),
    changes.findLast(({ now }) => now !== undefined)?.now ?? NOW,
  );
const refused = (because: RegExp, killsFamily = false) => ({
  kind: "refused",
  refusal: { refused: "code_unusable", because: expect.stringMatching(because) },
  killsFamily,
});

const STRANGER: Change = { request: { clientId: "app_2" } };
const SPENT: Change = { facts: { family } };
/** What is wrong with a code that was not redeemed yet, in the order in which it is told. */
const FAULTS = {
  expired: [{ now: code.expiresAt }, /expired/],
  "for another redirect URI": [{ request: { redirectUri: "http://127.0.0.1:51005/callback" } }, /redirect URI/],
  "with a verifier that does not fit": [{ request: { verifierFits: false } }, /verifier/],
  "of a grant that ended": [{ facts: { grantLive: false } }, /grant/],
  "without any scope left": [{ facts: { allowed: ["admin"] } }, /scope/],
} as const satisfies Record<string, readonly [Change, RegExp]>;
const faults = Object.entries(FAULTS).map(([name, [change, because]]) => ({ name, change: change as Change, because }));

describe("redeeming a code", () => {
  it("gives what was approved", () => {
    expect(decide()).toEqual({ kind: "redeemed", scope: ["send_documents", "receive_documents"] });
  });
  it("gives less when a scope was taken from the client since, and never more", () => {
    expect(decide({ facts: { allowed: ["receive_documents", "admin"] } })).toEqual({
      kind: "redeemed",
      scope: ["receive_documents"],
    });
  });
  it("works until the last millisecond of its life", () => {
    expect(decide({ now: code.expiresAt - 1 }).kind).toBe("redeemed");
  });

  it.each(faults)("is refused when it comes $name, and harms nothing", ({ change, because }) => {
    expect(decide(change)).toEqual(refused(because));
  });

  it.each([
    "http://127.0.0.1:51004/callback/",
    "http://127.0.0.1:51004/callback?",
    "HTTP://127.0.0.1:51004/callback",
    "",
  ])("compares the redirect URI character for character: %j (RFC 6749 §4.1.3)", (redirectUri) => {
    expect(decide({ request: { redirectUri } })).toEqual(refused(/redirect URI/));
  });

  it("is refused to another client, and harms nothing, spent or not (RFC 6749 §4.1.3)", () => {
    expect(decide(STRANGER)).toEqual(refused(/another client/));
    expect(decide(STRANGER, SPENT)).toEqual(refused(/another client/));
  });

  it("is refused the second time and kills what the first gave (RFC 6749 §4.1.2)", () => {
    expect(decide(SPENT)).toEqual(refused(/spent/, true));
    expect(decide({ facts: { family: { ...family, revoked: true } } })).toEqual(refused(/spent/, true));
  });
  it.each(faults)("kills when it is spent and comes $name too", ({ change }) => {
    expect(decide(SPENT, change)).toEqual(refused(/spent/, true));
  });

  it("tells the first fault of several, kills only as its owner's replay, and gives nothing with any fault", () => {
    const some = fc.record({ wrong: fc.subarray(faults), stranger: fc.boolean(), spent: fc.boolean() });
    fc.assert(
      fc.property(some, ({ wrong, stranger, spent }) => {
        const changes = wrong.map(({ change }) => change);
        const redemption = decide(...changes, ...(stranger ? [STRANGER] : []), ...(spent ? [SPENT] : []));
        if (stranger) expect(redemption).toEqual(refused(/another client/));
        else if (spent) expect(redemption).toEqual(refused(/spent/, true));
        else if (wrong[0]) expect(redemption).toEqual(refused(wrong[0].because));
        else expect(redemption.kind).toBe("redeemed");
      }),
    );
  });
});
