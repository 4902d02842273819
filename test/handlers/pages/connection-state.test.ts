import { describe, expect, test } from "vitest";
import { connectionState } from "../../../src/handlers/pages/connection-state.ts";
import { connectionTimeline } from "../../../src/handlers/pages/connection-timeline.ts";
import type { AuditEntry, Connection } from "../../../src/stores/store.ts";

const NOW = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const LIFETIMES = { code: 60, refreshIdle: 100 * 86_400, refreshAbsolute: 1000 * 86_400 };
const APPROVED = NOW - 50 * DAY;

const LIVE: Connection = {
  id: "gra_1",
  clientId: "app_1",
  clientName: "An app",
  clientKind: "developer_app",
  clientDisabled: false,
  ownerId: "acc_2",
  ownerName: "Mills",
  accountId: "acc_1",
  accountName: "Customer",
  accountDisabled: false,
  participantId: null,
  participantName: null,
  scope: "send_documents",
  approvedBy: "jana@example.test",
  userDisabled: false,
  createdAt: APPROVED,
  revokedAt: null,
  familyId: "fam_1",
  renewals: 0,
  lastUsedAt: APPROVED + 2000,
  expiresAt: APPROVED + 2000 + 1000 * DAY,
  familyRevokedAt: null,
  retries: 0,
  retriedAt: null,
};
const UNFETCHED: Partial<Connection> = { familyId: null, renewals: null, lastUsedAt: null, expiresAt: null };

const entry = (event: string, at: number, detail?: AuditEntry["detail"]): AuditEntry => ({
  at,
  accountId: "acc_1",
  actor: "usr_1",
  event,
  subject: "gra_1",
  ...(detail && { detail }),
});
const revoked = (because: string, at: number) => entry("grant.revoked", at, { because });

const state = (change: Partial<Connection>, history: AuditEntry[] = [], now = NOW) =>
  connectionState({ ...LIVE, ...change }, history, LIFETIMES, now);

describe("a grant is connected", () => {
  test.each([
    ["while nothing has ended it", LIVE, NOW],
    ["to the last moment of its idle time", {}, APPROVED + 2000 + 100 * DAY - 1],
    ["to the last moment of its lifetime", { lastUsedAt: APPROVED + 999 * DAY }, APPROVED + 2000 + 1000 * DAY - 1],
    ["while its code lives", UNFETCHED, APPROVED + 59_999],
  ])("%s", (_, change, now) => {
    expect(state(change, [], now)).toEqual({ connected: true });
  });
});

describe("a grant is disconnected", () => {
  const at = NOW - DAY;
  test.each([
    ["revoked_by_customer", { revokedAt: at, familyRevokedAt: at }, [revoked("revoked_by_customer", at)], at],
    ["revoked_by_operator", { revokedAt: at }, [revoked("revoked_by_operator", at)], at],
    ["participant_deleted", { revokedAt: at }, [revoked("participant_deleted", at)], at],
    ["logged_out_everywhere", { revokedAt: at }, [revoked("logged_out_everywhere", at)], at],
    ["application_deleted", { revokedAt: at, clientDisabled: true }, [revoked("application_deleted", at)], at],
    ["other", { revokedAt: at }, [revoked("because I say so", at)], at],
    ["other", { familyRevokedAt: at }, [], at],
    ["refresh_token_replayed", { familyRevokedAt: at }, [entry("family.replayed", at)], at],
    ["code_replayed", { familyRevokedAt: at }, [entry("code.replayed", at)], at],
    ["revoked_by_application", { familyRevokedAt: at }, [entry("family.revoked", at)], at],
    ["idle", { lastUsedAt: NOW - 100 * DAY }, [], NOW],
    ["expired", { expiresAt: NOW }, [], NOW],
    ["never_fetched", UNFETCHED, [], APPROVED + 60_000],
    ["expired", { ...UNFETCHED, createdAt: NOW - 1002 * DAY }, [], NOW - 2 * DAY],
    ["account_disabled", { accountDisabled: true }, [], null],
    ["user_disabled", { userDisabled: true }, [], null],
    ["application_disabled", { clientDisabled: true }, [], null],
  ] as const)("as %s", (because, change, history, when) => {
    expect(state(change, [...history])).toEqual({ connected: false, because, at: when });
  });

  test("by what came first", () => {
    const replayed = { familyRevokedAt: NOW - 9 * DAY, revokedAt: NOW - DAY };
    const history = [entry("family.replayed", NOW - 9 * DAY), revoked("revoked_by_customer", NOW - DAY)];
    expect(state(replayed, history)).toMatchObject({ because: "refresh_token_replayed", at: NOW - 9 * DAY });
    const idle = { lastUsedAt: NOW - 101 * DAY, revokedAt: NOW };
    expect(state(idle, [revoked("participant_deleted", NOW)])).toMatchObject({ because: "idle", at: NOW - DAY });
    const both = { clientDisabled: true, expiresAt: NOW - 1 };
    expect(state(both)).toMatchObject({ because: "expired", at: NOW - 1 });
  });
});

describe("a timeline", () => {
  const timeline = (change: Partial<Connection>, history: AuditEntry[] = [], by: string | null = null) => {
    const connection = { ...LIVE, ...change };
    return connectionTimeline(connection, history, connectionState(connection, history, LIFETIMES, NOW), LIFETIMES, by);
  };

  test("begins with the approval and the first token", () => {
    expect(timeline(UNFETCHED, [], "jana@example.test").map(({ event }) => event)).toEqual([
      "approved",
      "disconnected",
    ]);
    expect(timeline({}, [], "jana@example.test")).toEqual([
      { at: APPROVED, event: "approved", by: "jana@example.test" },
      { at: APPROVED + 2000, event: "first_token" },
    ]);
  });

  test("knows the first token though it was renewed since, also under another absolute lifetime", () => {
    const renewed = { renewals: 7, lastUsedAt: NOW - DAY };
    expect(timeline(renewed).slice(1)).toEqual([
      { at: APPROVED + 2000, event: "first_token" },
      { at: NOW - DAY, event: "renewed", times: 7 },
    ]);
    for (const [days, at] of [
      [400, APPROVED],
      [1200, APPROVED + 60_000],
    ] as const)
      expect(timeline({ ...renewed, expiresAt: APPROVED + days * DAY })[1]).toEqual({ at, event: "first_token" });
  });

  test("tells everything in its order", () => {
    const lost = { renewals: 2, lastUsedAt: NOW - 9 * DAY, retriedAt: NOW - 10 * DAY, familyRevokedAt: NOW - DAY };
    const history = [entry("grant.created", APPROVED), entry("family.replayed", NOW - DAY)];
    expect(timeline(lost, history).map(({ event }) => event)).toEqual([
      "approved",
      "first_token",
      "retried",
      "renewed",
      "replayed",
      "disconnected",
    ]);
  });

  test("has no moment for what is only switched off", () => {
    expect(timeline({ userDisabled: true }).map(({ event }) => event)).toEqual(["approved", "first_token"]);
  });
});
