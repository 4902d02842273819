import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, ask, basic, FORM, token } from "./ask.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;
let disabled: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
  disabled = await world.addClient();
  await world.store.setClientDisabled(disabled.id, true, world.now());
});
afterAll(() => world.close());

const GRANT = { grant_type: "client_credentials" };
const errorOf = ({ status, body }: Answer) => [status, body.error];
const encoded = (id: string, secret: string) => ({
  Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
});
const inBody = ({ id, secret }: { id: string; secret: string }) => ({ ...GRANT, client_id: id, client_secret: secret });

describe("accepted", () => {
  test("Basic, and client_id with client_secret in the body (RFC 6749 §2.3.1)", async () => {
    expect((await token(world, GRANT, basic(key))).status).toBe(200);
    expect((await token(world, inBody(key))).status).toBe(200);
  });

  test("the same client_id beside Basic", async () => {
    expect((await token(world, { ...GRANT, client_id: key.id }, basic(key))).status).toBe(200);
  });

  test("an empty client_secret beside Basic, for a parameter without a value is omitted (RFC 6749 §3.1)", async () => {
    expect((await token(world, { ...GRANT, client_secret: "" }, basic(key))).status).toBe(200);
  });

  test("Basic whose halves are form-encoded (RFC 6749 §2.3.1)", async () => {
    const every = (text: string) =>
      [...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");
    expect((await token(world, GRANT, encoded(every(key.id), every(key.secret)))).status).toBe(200);
  });

  test("the scheme in any case, with more than one space (RFC 9110 §11.1)", async () => {
    const [, credentials = ""] = basic(key).Authorization?.split(" ") ?? [];
    for (const scheme of ["basic ", "BASIC  "])
      expect((await token(world, GRANT, { Authorization: scheme + credentials })).status).toBe(200);
  });

  test("both secrets while one is being rotated, and only the new one after", async () => {
    const { digestSecret } = await import("../../src/tokens/client-secret.ts");
    const rotating = await world.addClient();
    const fresh = { ...rotating, secret: "cs_fresh" };
    const secret = { id: "sec_fresh", digest: digestSecret(fresh.secret) };
    await world.store.rotateSecret(rotating.id, secret, world.now(), world.now() + 1000);
    expect((await token(world, inBody(rotating))).status).toBe(200);
    expect((await token(world, inBody(fresh))).status).toBe(200);
    world.advance(1);
    expect(errorOf(await token(world, inBody(rotating)))).toEqual([401, "invalid_client"]);
    expect((await token(world, inBody(fresh))).status).toBe(200);
  });
});

describe("refused as invalid_client", () => {
  test("nobody, a bare client_id and a secret without a client", async () => {
    for (const some of [{}, { client_id: key.id }, { client_secret: key.secret }] as Record<string, string>[])
      expect(errorOf(await token(world, { ...GRANT, ...some }))).toEqual([401, "invalid_client"]);
  });

  test("an unknown client, a wrong secret and a disabled client, byte for byte alike", async () => {
    const liars = [
      { id: "key_00000000000000000000000000000000", secret: key.secret },
      { id: key.id, secret: "cs_wrong" },
      { id: key.id, secret: disabled.secret },
      disabled,
      { id: "\0", secret: "x" },
      { id: "é", secret: "\u{1f511}" },
      { id: "x".repeat(10_000), secret: "y".repeat(10_000) },
    ];
    const told = ({ status, headers, text }: Answer) =>
      JSON.stringify([status, text, { ...headers, date: "", "request-id": "" }]);
    const answers = [];
    for (const liar of liars) answers.push(await token(world, inBody(liar)));
    for (const liar of liars.slice(0, 4)) answers.push(await token(world, GRANT, basic(liar)));
    expect(errorOf(answers[0] as Answer)).toEqual([401, "invalid_client"]);
    expect(new Set(answers.map(told)).size).toBe(1);
  });

  test("an Authorization that is no readable Basic (RFC 6749 §5.2)", async () => {
    const colonless = Buffer.from("nocolon").toString("base64");
    for (const authorization of [
      "Basic",
      "Basic ",
      "Basic !!!!",
      `Basic ${colonless}`,
      `Basic ${Buffer.from("%zz:%zz").toString("base64")}`,
      `Basic ${Buffer.from([0xff, 0x3a, 0xff]).toString("base64")}`,
      `Basic ${Buffer.from(`${key.id}:${key.secret}`).toString("base64")},x`,
      "Bearer x",
      "Digest username=x",
      `Basicx ${colonless}`,
    ]) {
      const answer = await token(world, inBody({ ...key, secret: "" }), { Authorization: authorization });
      expect(errorOf(answer), authorization).toEqual([401, "invalid_client"]);
      expect(answer.headers["www-authenticate"]).toMatch(/^Basic realm="/);
    }
  });

  test("with a challenge, for HTTP demands one of every 401 (RFC 9110 §15.5.2)", async () => {
    const challenge = 'Basic realm="countersign", charset="UTF-8"';
    const wrong = { ...key, secret: "cs_wrong" };
    for (const answer of [await token(world, GRANT), await token(world, GRANT, basic(wrong))])
      expect(answer.headers["www-authenticate"]).toBe(challenge);
    expect((await token(world, GRANT, basic(key))).headers["www-authenticate"]).toBeUndefined();
  });

  test("before the request is looked at further", async () => {
    const answer = await token(world, { grant_type: "password", scope: '"' }, basic({ ...key, secret: "no" }));
    expect(errorOf(answer)).toEqual([401, "invalid_client"]);
  });
});

test("a client_secret without a client_id is a failed authentication, where none was needed too", async () => {
  const { obtain, renew } = await import("./ask.ts");
  const { refresh_token } = await obtain(world, key);
  expect(errorOf(await renew(world, { refresh_token, client_secret: key.secret }))).toEqual([401, "invalid_client"]);
});

describe("refused as invalid_request", () => {
  test("Basic and a client_secret, were it the same (RFC 6749 §2.3)", async () => {
    for (const client_id of [key.id, ""]) {
      const both = { ...GRANT, client_id, client_secret: key.secret };
      const answer = await token(world, both, basic(key));
      expect(errorOf(answer)).toEqual([400, "invalid_request"]);
      expect(answer.body.error_description).toContain("client_secret");
    }
  });

  test("Basic and another client_id", async () => {
    const answer = await token(world, { ...GRANT, client_id: disabled.id }, basic(key));
    expect(errorOf(answer)).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain("client_id");
  });

  test.each(["token", "renew", "revoke", "introspect"])(
    "a secret in the URL of %s (RFC 6749 §2.3.1)",
    async (endpoint) => {
      const json = endpoint === "renew";
      const body = json
        ? JSON.stringify({ refresh_token: "x" })
        : new URLSearchParams({ ...inBody(key), token: "x" }).toString();
      for (const query of [
        `client_secret=${key.secret}`,
        "client_secret",
        "refresh_token=x",
        "token=x",
        "a=b&token=",
      ]) {
        const answer = await ask(world, {
          path: `/api/auth/${endpoint}?${query}`,
          headers: { "Content-Type": json ? "application/json" : FORM },
          body,
        });
        expect(errorOf(answer), query).toEqual([400, "invalid_request"]);
        expect(answer.body.error_description).toContain("is in the URL");
      }
    },
  );

  test("client members of another type than string", async () => {
    for (const odd of [5, null, true, ["a"], {}]) {
      for (const member of ["client_id", "client_secret"]) {
        const answer = await ask(world, {
          path: "/api/auth/renew",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ refresh_token: "x", client_id: "x", client_secret: "x", [member]: odd }),
        });
        expect(errorOf(answer)).toEqual([400, "invalid_request"]);
        expect(answer.body.error_description).toContain(`${member} is malformed`);
      }
    }
  });
});

test("a store that is down is 503 and never a wrong secret", async () => {
  const { StoreUnavailable } = await import("../../src/stores/store.ts");
  const findClient = async () => {
    throw new StoreUnavailable("the store is locked");
  };
  const store = Object.assign(Object.create(world.store), { findClient });
  const down = await openWorld({ store });
  const answer = await token(down, inBody(key));
  expect(errorOf(answer)).toEqual([503, "temporarily_unavailable"]);
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect(answer.headers["cache-control"]).toBe("no-store");
  await down.close();
});
