import { expect, test } from "vitest";
import { decidingSession } from "../../src/domain/deciding-session.ts";

const pending = { userId: "usr_1", expiresAt: 1000 };
const own = { userId: "usr_1", id: "session" };

test.each([
  ["its user's, in time", own, 999, own],
  ["its user's, at the very end", own, 1000, { refused: "request_expired" }],
  ["another user's", { userId: "usr_2", id: "session" }, 0, { refused: "session_changed" }],
  ["another user's, too late as well", { userId: "usr_2", id: "session" }, 1000, { refused: "session_changed" }],
  ["nobody's", undefined, 0, { refused: "session_changed" }],
])("a session: %s", (_, session, now, expected) =>
  expect(decidingSession(pending, session, now)).toMatchObject(expected),
);
