import { describe, expect, test } from "vitest";
import { type Answer, basic, isActive, obtain, renew } from "../http/ask.ts";
import type { TestClient, World } from "../http/world.ts";
import { by, errorOf, INVALID_GRANT, renewed, withRenewals } from "./renewals.ts";

let world: World;
let key: TestClient;
let other: TestClient;

withRenewals((opened) => {
  ({ world, key, other } = opened);
});

test.each(["refresh_token", "scope", "client_id", "client_secret"])(
  "a repeated %s is invalid_request, and the token unspent",
  async (name) => {
    const pair = await obtain(world, key);
    const members = `"refresh_token":${JSON.stringify(pair.refresh_token)},"${name}":"x"`;
    const answer = await renew(world, name === "refresh_token" ? `{${members}}` : `{${members},"${name}":"x"}`);
    expect(errorOf(answer)).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain(`${name} is repeated`);
    expect((await renew(world, by(pair.refresh_token))).status).toBe(200);
  },
);

describe("refusals", () => {
  test.each([
    ["missing", {}],
    ["empty", { refresh_token: "" }],
    ["null", { refresh_token: null }],
    ["an array", { refresh_token: ["a"] }],
    ["a number", { refresh_token: 5 }],
    ["an object", { refresh_token: { $ne: null } }],
    ["true", { refresh_token: true }],
  ])("a refresh_token that is %s is invalid_request, and named", async (_, body) => {
    const answer = await renew(world, body);
    expect(errorOf(answer)).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain("refresh_token");
  });

  test.each(["", "null", "[]", '"text"', "5", "{", "{'refresh_token':1}", "\u0000", "[".repeat(30_000)])(
    "a body %# that is no JSON object is invalid_request",
    async (body) => {
      expect(errorOf(await renew(world, body))).toEqual([400, "invalid_request"]);
    },
  );

  test.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["application/json; charset=utf-16"],
    ["application/jsonp"],
  ])("a body declared %s is 415 invalid_request", async (type) => {
    const { refresh_token } = await obtain(world, key);
    const answer = await renew(world, { refresh_token }, { "Content-Type": type });
    expect(errorOf(answer)).toEqual([415, "invalid_request"]);
    expect((await renew(world, by(refresh_token))).status).toBe(200);
  });

  test("unknown, tampered, expired, revoked, spent and foreign tokens are refused byte for byte alike", async () => {
    const pair = await obtain(world, key);
    const third = await renewed(world, await renewed(world, pair));
    const foreign = await obtain(world, other);
    const flipped = third.refresh_token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    const answers = [
      await renew(world, by("unknown")),
      await renew(world, by("\0")),
      await renew(world, by("csr_a.b.c")),
      await renew(world, by(flipped)),
      await renew(world, by(`${third.refresh_token}=`)),
      await renew(world, by(third.access_token)),
      await renew(world, by(foreign.refresh_token), basic(key)),
      await renew(world, by(pair.refresh_token)),
      await renew(world, by(third.refresh_token)),
    ];
    expect(errorOf(answers[0] as Answer)).toEqual(INVALID_GRANT);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status)).size).toBe(1);
  });

  test("a token changed in any character is refused, and the family unharmed", async () => {
    const { refresh_token } = await obtain(world, key);
    for (let at = 0; at < refresh_token.length; at += 7) {
      const changed =
        refresh_token.slice(0, at) + (refresh_token[at] === "x" ? "y" : "x") + refresh_token.slice(at + 1);
      expect(errorOf(await renew(world, by(changed)))).toEqual(INVALID_GRANT);
    }
    expect((await renew(world, by(refresh_token))).status).toBe(200);
  });

  test("wrong credentials sent along are 401 and spend nothing", async () => {
    const { refresh_token } = await obtain(world, key);
    const wrong = { ...key, secret: "cs_wrong" };
    expect(errorOf(await renew(world, by(refresh_token), basic(wrong)))).toEqual([401, "invalid_client"]);
    expect(errorOf(await renew(world, by(refresh_token, { client_id: other.id })))).toEqual([401, "invalid_client"]);
    expect(errorOf(await renew(world, by(refresh_token), { Authorization: "Bearer x" }))).toEqual([
      401,
      "invalid_client",
    ]);
    const first = await renewed(world, { refresh_token });
    expect((await renew(world, by(first.refresh_token))).status).toBe(200);
  });

  test("another client's token is invalid_grant, unspent and unharmed", async () => {
    const pair = await obtain(world, key);
    expect(errorOf(await renew(world, by(pair.refresh_token), basic(other)))).toEqual(INVALID_GRANT);
    expect(await isActive(world, key, pair.refresh_token)).toBe(true);
    expect(await isActive(world, key, pair.access_token)).toBe(true);
  });

  test("a disabled client is invalid_grant, with credentials 401 invalid_client", async () => {
    const doomed = await world.addClient();
    const { refresh_token } = await obtain(world, doomed);
    await world.store.setClientDisabled(doomed.id, true, world.now());
    expect(errorOf(await renew(world, by(refresh_token)))).toEqual(INVALID_GRANT);
    expect(errorOf(await renew(world, by(refresh_token), basic(doomed)))).toEqual([401, "invalid_client"]);
  });
});
