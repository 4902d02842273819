import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Answer, basic, granted, isActive, obtain, type Pair, renew } from "../http/ask.ts";
import { openWorld, type TestClient, type World } from "../http/world.ts";

let world: World;
let key: TestClient;
let other: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
  other = await world.addClient();
});
beforeEach(() => world.lists.refresh());
afterAll(() => world.close());

const errorOf = ({ status, body }: Answer) => [status, body.error];
const INVALID_GRANT = [400, "invalid_grant"];
const by = (refresh_token: string, more: object = {}) => ({ refresh_token, ...more });
const renewed = async (pair: Pair) => granted(await renew(world, by(pair.refresh_token)));

describe("a new pair", () => {
  test("needs no credentials for a client_credentials family, and rotates", async () => {
    const first = await obtain(world, key, "send_documents");
    const answer = await renew(world, by(first.refresh_token));
    expect(answer.headers).toMatchObject({ "cache-control": "no-store", pragma: "no-cache" });
    const second = granted(answer);
    expect(second).toMatchObject({ token_type: "Bearer", expires_in: 900, scope: "send_documents" });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await isActive(world, key, second.access_token)).toBe(true);
    expect(granted(await renew(world, by(second.refresh_token)))).toMatchObject({ scope: "send_documents" });
  });

  test("takes its client's credentials, as Basic or as members", async () => {
    const { id: client_id, secret: client_secret } = key;
    const pair = await obtain(world, key);
    const second = granted(await renew(world, by(pair.refresh_token), basic(key)));
    const third = granted(await renew(world, by(second.refresh_token, { client_id, client_secret })));
    expect((await renew(world, by(third.refresh_token, { client_id }), basic(key))).status).toBe(200);
  });

  test("takes a bare client_id of the owner for what it is", async () => {
    const pair = await obtain(world, key);
    expect((await renew(world, by(pair.refresh_token, { client_id: key.id }))).status).toBe(200);
  });

  test("ignores members it does not know", async () => {
    const pair = await obtain(world, key);
    const body = `{"refresh_token":${JSON.stringify(pair.refresh_token)},"__proto__":{"x":1},"x":1,"x":[[{}]],"constructor":null}`;
    expect((await renew(world, body)).status).toBe(200);
  });
});

test("a byte order mark before the object is ignored (RFC 8259 §8.1)", async () => {
  const pair = await obtain(world, key);
  expect((await renew(world, `\ufeff${JSON.stringify(by(pair.refresh_token))}`)).status).toBe(200);
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

describe("a lost answer", () => {
  test("is answered again with the byte-identical successor until that is redeemed", async () => {
    const first = await obtain(world, key);
    const second = await renewed(first);
    expect(await isActive(world, key, second.access_token)).toBe(true);
    world.advance(59);
    const retry = await renewed(first);
    expect(retry.refresh_token).toBe(second.refresh_token);
    expect(await isActive(world, key, retry.access_token)).toBe(true);
    const third = await renewed(second);
    expect(errorOf(await renew(world, by(first.refresh_token)))).toEqual(INVALID_GRANT);
    expect(errorOf(await renew(world, by(third.refresh_token)))).toEqual(INVALID_GRANT);
  });

  test("is answered again for the grace window at most, counted from the first rotation", async () => {
    const first = await obtain(world, key);
    const second = await renewed(first);
    world.advance(59.9);
    await renewed(first);
    world.advance(0.1);
    expect(errorOf(await renew(world, by(first.refresh_token)))).toEqual(INVALID_GRANT);
    expect(errorOf(await renew(world, by(second.refresh_token)))).toEqual(INVALID_GRANT);
  });

  test("50 parallel renewals advance one generation, and all get one successor", async () => {
    const first = await obtain(world, key);
    const answers = await Promise.all(Array.from({ length: 50 }, () => renew(world, by(first.refresh_token))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const successors = new Set(answers.map((answer) => granted(answer).refresh_token));
    expect(successors.size).toBe(1);
    expect(new Set(answers.map((answer) => granted(answer).access_token)).size).toBe(50);
    expect((await renew(world, by([...successors][0] ?? ""))).status).toBe(200);
  });
});

describe("a replay", () => {
  test("kills the family, and its access tokens in this process at once, without a re-read", async () => {
    const first = await obtain(world, key);
    const second = await renewed(first);
    const third = await renewed(second);
    const spared = await obtain(world, key);
    expect(errorOf(await renew(world, by(first.refresh_token)))).toEqual(INVALID_GRANT);
    for (const { access_token } of [first, second, third]) expect(await isActive(world, key, access_token)).toBe(false);
    expect(errorOf(await renew(world, by(third.refresh_token)))).toEqual(INVALID_GRANT);
    expect((await renew(world, by(spared.refresh_token))).status).toBe(200);
  });

  test("counts before the scope: wider, unknown, malformed or not", async () => {
    for (const scope of ["admin", "no_such_scope", "\u0007"]) {
      const first = await obtain(world, key);
      const third = await renewed(await renewed(first));
      expect(errorOf(await renew(world, by(first.refresh_token, { scope })))).toEqual(INVALID_GRANT);
      expect(errorOf(await renew(world, by(third.refresh_token)))).toEqual(INVALID_GRANT);
      expect(await isActive(world, key, third.access_token)).toBe(false);
    }
  });

  test("by somebody with wrong credentials, or by another client, kills nothing", async () => {
    const first = await obtain(world, key);
    const third = await renewed(await renewed(first));
    const wrong = { client_id: key.id, client_secret: "cs_wrong" };
    expect(errorOf(await renew(world, by(first.refresh_token, wrong)))).toEqual([401, "invalid_client"]);
    expect(errorOf(await renew(world, by(first.refresh_token), basic(other)))).toEqual(INVALID_GRANT);
    expect(await isActive(world, key, third.access_token)).toBe(true);
    expect((await renew(world, by(third.refresh_token))).status).toBe(200);
  });
});

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
    const third = await renewed(await renewed(pair));
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
    const first = await renewed({ refresh_token } as Pair);
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

describe("scope", () => {
  test("narrows the access token of this answer and never the refresh token (RFC 6749 §6)", async () => {
    const pair = await obtain(world, key, "send_documents receive_documents");
    const narrowed = granted(await renew(world, by(pair.refresh_token, { scope: "receive_documents" })));
    expect(narrowed.scope).toBe("receive_documents");
    expect((await renewed(narrowed)).scope).toBe("send_documents receive_documents");
  });

  test.each(["send_documents receive_documents", "admin", "no_such_scope", '"'])(
    "%s is refused as invalid_scope and leaves the token unspent",
    async (scope) => {
      const pair = await obtain(world, key, "send_documents");
      expect(errorOf(await renew(world, by(pair.refresh_token, { scope })))).toEqual([400, "invalid_scope"]);
      expect(await isActive(world, key, pair.refresh_token)).toBe(true);
      expect((await renew(world, by(pair.refresh_token))).status).toBe(200);
    },
  );

  test("of another type is invalid_request", async () => {
    const { refresh_token } = await obtain(world, key);
    for (const scope of [["send_documents"], 5, null, {}])
      expect(errorOf(await renew(world, by(refresh_token, { scope })))).toEqual([400, "invalid_request"]);
  });

  test("what was since taken from the client is granted no more [renew/lost-scopes-fall-away]", async () => {
    const shrinking = await world.addClient();
    const pair = await obtain(world, shrinking, "send_documents receive_documents");
    await world.store.setClientScopes(shrinking.id, ["receive_documents"], world.now());
    const second = await renewed(pair);
    expect(second.scope).toBe("receive_documents");
    const both = { scope: "send_documents receive_documents" };
    const third = granted(await renew(world, by(second.refresh_token, both)));
    expect(third.scope).toBe("receive_documents");
    await world.store.setClientScopes(shrinking.id, ["receive_documents", "send_documents"], world.now());
    expect((await renewed(third)).scope).toBe("send_documents receive_documents");
  });

  test("of the family, or of what was requested [renew/no-scope-left-is-invalid-grant]", async () => {
    const shrinking = await world.addClient();
    const pair = await obtain(world, shrinking, "send_documents receive_documents");
    await world.store.setClientScopes(shrinking.id, ["receive_documents"], world.now());
    expect(errorOf(await renew(world, by(pair.refresh_token, { scope: "send_documents" })))).toEqual(INVALID_GRANT);
    await world.store.setClientScopes(shrinking.id, ["admin"], world.now());
    expect(errorOf(await renew(world, by(pair.refresh_token)))).toEqual(INVALID_GRANT);
  });
});

describe("lifetimes", () => {
  test("an idle family dies after 100 days, a renewed one lives on to its absolute end", async () => {
    const day = 86_400;
    const idle = await obtain(world, key);
    let pair = await obtain(world, key);
    for (let days = 0; days < 360; days += 90) {
      pair = await renewed(pair);
      world.advance(90 * day);
    }
    expect(errorOf(await renew(world, by(idle.refresh_token)))).toEqual(INVALID_GRANT);
    pair = await renewed(pair);
    world.advance(5 * day);
    expect(errorOf(await renew(world, by(pair.refresh_token)))).toEqual(INVALID_GRANT);
  });
});

describe("secrets", () => {
  test("a family dies with the secret that issued it, unless another live one has re-bound it", async () => {
    const rotating = await world.addClient();
    const left = await obtain(world, rotating);
    const rebound = await obtain(world, rotating);
    const { digestSecret } = await import("../../src/tokens/client-secret.ts");
    const fresh = { ...rotating, secret: "cs_new", secretId: "sec_new" };
    const secret = { id: fresh.secretId, digest: digestSecret(fresh.secret) };
    await world.store.rotateSecret(rotating.id, secret, world.now(), world.now() + 3_600_000);
    expect(await isActive(world, rotating, left.refresh_token)).toBe(true);
    const second = granted(await renew(world, by(rebound.refresh_token), basic(fresh)));
    await world.store.endOverlap(rotating.id, world.now());
    world.advance(1);
    await world.lists.refresh();
    expect(errorOf(await renew(world, by(left.refresh_token)))).toEqual(INVALID_GRANT);
    expect(await isActive(world, fresh, left.access_token)).toBe(false);
    expect(await isActive(world, fresh, second.access_token)).toBe(true);
    expect((await renew(world, by(second.refresh_token))).status).toBe(200);
    expect(errorOf(await renew(world, by(second.refresh_token), basic(rotating)))).toEqual([401, "invalid_client"]);
  });
});
