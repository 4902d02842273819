import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, basic, FORM, form } from "./ask.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;
beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
});
afterAll(() => world.close());

const path = fc.constantFrom("/api/auth/token", "/api/auth/renew", "/api/auth/revoke", "/api/auth/introspect");
const names = [
  "grant_type",
  "scope",
  "refresh_token",
  "token",
  "client_id",
  "client_secret",
  "token_type_hint",
  "__proto__",
];
const name = fc.constantFrom(...names);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("client_credentials", "refresh_token", "csr_a.W10.x", "{}", "a.b.c"),
);
const formBody = fc.array(fc.tuple(name, text)).map((fields) => form(fields));
const jsonBody = fc.dictionary(name, fc.oneof(text, fc.jsonValue())).map((value) => JSON.stringify(value));
const body = fc.oneof(formBody, jsonBody, fc.string({ unit: "binary" }), fc.json());
const type = fc.constantFrom(FORM, "application/json", "text/plain");

test("http/no-server-error: no body leads to an undocumented answer, let alone a 5xx", async () => {
  await fc.assert(
    fc.asyncProperty(path, type, body, fc.boolean(), async (path, type, body, known) => {
      const headers = { "Content-Type": type, ...(known && basic(key)) };
      const { status } = await ask(world, { path, headers, body });
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 400 },
  );
  expect(world.log.filter(({ level }) => level === "error")).toEqual([]);
});
