import { expect, test } from "vitest";
import { basic, granted, isActive, obtain, renew, token } from "../http/ask.ts";
import type { TestClient, World } from "../http/world.ts";
import { errorOf, INVALID_GRANT, withRenewals } from "./renewals.ts";

let world: World;
let key: TestClient;
let other: TestClient;

withRenewals((opened) => {
  ({ world, key, other } = opened);
});

const redeem = (refresh_token: string, more: Record<string, string> = {}, headers = basic(key)) =>
  token(world, { grant_type: "refresh_token", refresh_token, ...more }, headers);

test("answers a new pair for its authenticated client and rotates", async () => {
  const first = await obtain(world, key);
  const second = granted(await redeem(first.refresh_token));
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(second.scope).toBe(first.scope);
  expect(await isActive(world, key, second.access_token)).toBe(true);
});

test("always needs client authentication; without it nothing is spent (RFC 6749 §6)", async () => {
  const { refresh_token } = await obtain(world, key);
  expect(errorOf(await redeem(refresh_token, {}, {}))).toEqual([401, "invalid_client"]);
  expect(errorOf(await redeem(refresh_token, { client_id: key.id }, {}))).toEqual([401, "invalid_client"]);
  const wrong = { client_id: key.id, client_secret: other.secret };
  expect(errorOf(await redeem(refresh_token, wrong, {}))).toEqual([401, "invalid_client"]);
  expect(await isActive(world, key, refresh_token)).toBe(true);
});

test("without a refresh_token is invalid_request and names it", async () => {
  for (const body of ["grant_type=refresh_token", "grant_type=refresh_token&refresh_token="]) {
    const answer = await token(world, body, basic(key));
    expect(errorOf(answer)).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain("refresh_token is missing");
  }
});

test("shares its generations with renew", async () => {
  const first = await obtain(world, key);
  const second = granted(await redeem(first.refresh_token));
  const retried = granted(await renew(world, { refresh_token: first.refresh_token }));
  expect(retried.refresh_token).toBe(second.refresh_token);
  const third = granted(await renew(world, { refresh_token: second.refresh_token }));
  expect(errorOf(await redeem(first.refresh_token))).toEqual(INVALID_GRANT);
  expect(errorOf(await redeem(third.refresh_token))).toEqual(INVALID_GRANT);
  expect(await isActive(world, key, third.access_token)).toBe(false);
});

test("refuses unknown tokens, access tokens and another client's, unharmed", async () => {
  const foreign = await obtain(world, other);
  const { access_token } = await obtain(world, key);
  for (const bad of ["unknown", access_token, foreign.refresh_token])
    expect(errorOf(await redeem(bad))).toEqual(INVALID_GRANT);
  expect(await isActive(world, other, foreign.refresh_token)).toBe(true);
});

test("narrows, and refuses wider as invalid_scope, unspent", async () => {
  const { refresh_token } = await obtain(world, key, "send_documents receive_documents");
  expect(errorOf(await redeem(refresh_token, { scope: "read_participant_info" }))).toEqual([400, "invalid_scope"]);
  expect(errorOf(await redeem(refresh_token, { scope: "nothing_known" }))).toEqual([400, "invalid_scope"]);
  expect(await isActive(world, key, refresh_token)).toBe(true);
  expect(granted(await redeem(refresh_token, { scope: "send_documents" })).scope).toBe("send_documents");
});

test("a code's verifier or anything else of another grant type is ignored", async () => {
  const { refresh_token } = await obtain(world, key);
  expect((await redeem(refresh_token, { code: "c", redirect_uri: "r", code_verifier: "v" })).status).toBe(200);
});
