import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesOfOneCharacter, withOneCharacterChanged } from "../../conformance/arbitraries/tokens.ts";
import { operations } from "../../conformance/contract.ts";
import { expectDocumentedStatus, expectFitsSchema, expectNoServerError } from "../../conformance/expect/documented.ts";
import { Violation } from "../../conformance/expect/violation.ts";
import { answerOf } from "../../conformance/target/exchange.ts";
import { plannedOperations } from "../../generated/operations.ts";

const token = { path: "/api/auth/token" };
const jwks = { path: "/.well-known/jwks.json" };
/** An address that the contract does not have. */
const nowhere = { path: "/api/participants/" };

function answer(method: string, status: number, body: unknown = {}, type = "application/json") {
  const sent = { method, url: "http://a/", headers: [], body: "" };
  return answerOf(sent, 0, { status, rawHeaders: [["Content-Type", type]], body: JSON.stringify(body) });
}

const good = { access_token: "a", token_type: "Bearer", expires_in: 900, scope: "admin" };

const holds: Readonly<Record<string, () => void>> = {
  "a documented status": () => expectDocumentedStatus(token, answer("POST", 413)),
  "a documented status of another method": () => expectDocumentedStatus(token, answer("GET", 405)),
  "what HEAD shares with GET": () => expectDocumentedStatus(jwks, answer("HEAD", 200)),
  "OPTIONS without the contract's word": () => expectDocumentedStatus(token, answer("OPTIONS", 204)),
  "an undocumented status below 500": () => expectNoServerError(token, answer("POST", 418)),
  "what the contract says nothing of": () => expectDocumentedStatus(nowhere, answer("GET", 418)),
  "a documented 503": () => expectNoServerError(token, answer("POST", 503)),
  "a body that fits": () => expectFitsSchema(token, answer("POST", 200, good)),
  "a body with members of its own": () => expectFitsSchema(token, answer("POST", 200, { ...good, more: 1 })),
  "a media type with a parameter": () =>
    expectFitsSchema(jwks, answer("GET", 200, { keys: [] }, "Application/JWK-Set+JSON; charset=utf-8")),
  "an undocumented media type": () => expectFitsSchema(token, answer("POST", 200, {}, "text/plain")),
  "HEAD, which has no body": () => expectFitsSchema(jwks, answer("HEAD", 200, {}, "application/jwk-set+json")),
};

test.each(Object.keys(holds))("finds nothing wrong with %s", (name) => holds[name]?.());

const broken: Readonly<Record<string, () => void>> = {
  "an undocumented status": () => expectDocumentedStatus(token, answer("POST", 422)),
  "a success of a method that is not served": () => expectDocumentedStatus(jwks, answer("DELETE", 204)),
  "an undocumented 500": () => expectNoServerError(token, answer("POST", 500)),
  "a 500 of which the contract says nothing": () => expectNoServerError(nowhere, answer("GET", 500)),
  "a 503 where none is documented": () => expectNoServerError({ path: "/health/live" }, answer("GET", 503)),
  "a member of another type": () => expectFitsSchema(token, answer("POST", 200, { ...good, expires_in: "900" })),
  "a missing member": () => expectFitsSchema(token, answer("POST", 400, {})),
  "a member behind a reference": () =>
    expectFitsSchema(jwks, answer("GET", 200, { keys: [{ kid: "a" }] }, "application/jwk-set+json")),
};

test.each(Object.keys(broken))("finds %s", (name) => {
  expect(broken[name]).toThrow(Violation);
});

test("what is planned is not tried", () => {
  const known = operations.map(({ operationId }) => operationId);
  expect(known).toContain("issueToken");
  expect(known.filter((id) => (plannedOperations as readonly string[]).includes(id))).toEqual([]);
});

test("a token with one character changed is another token", () => {
  const tokens = fc.stringMatching(/^[A-Za-z0-9._~+/-]{6,60}$/);
  fc.assert(
    fc.property(tokens, changesOfOneCharacter(), (text, change) => {
      const changed = withOneCharacterChanged(text, change);
      expect(changed).toHaveLength(text.length);
      expect([...changed].filter((character, at) => character !== text.charAt(at))).toHaveLength(1);
    }),
  );
});
