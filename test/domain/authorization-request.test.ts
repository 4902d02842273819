import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type AuthorizationFault,
  authorizationError,
  isAuthorizationError,
} from "../../src/domain/authorization-error.ts";
import { type AuthorizationParameters, checkAuthorizationRequest } from "../../src/domain/authorization-request.ts";
import type { Client } from "../../src/domain/client.ts";
import { mayConsent } from "../../src/domain/consenting-user.ts";

const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const STATE = "k3 9f/é+&%";

const app: Pick<Client, "kind" | "scopes" | "requirePkce"> = {
  kind: "developer_app",
  scopes: ["send_documents", "receive_documents"],
  requirePkce: false,
};
const key = { ...app, kind: "api_key" as const };
const right: AuthorizationParameters = { response_type: "code", scope: "send_documents", state: STATE };

const check = (change: AuthorizationParameters, { repeated = [] as readonly string[], client = app } = {}) =>
  checkAuthorizationRequest({ ...right, ...change }, repeated, client);

const ERROR_DESCRIPTION = /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/;
const error = (code: string, about: RegExp, state: string | undefined = STATE) => ({
  error: code,
  description: expect.stringMatching(about),
  state,
});

describe("an authorization request", () => {
  it("that is right asks for its scope, with its state and challenge", () => {
    expect(check({})).toEqual({ scope: ["send_documents"], state: STATE, challenge: undefined });
    expect(check({ code_challenge: CHALLENGE, code_challenge_method: "S256", state: undefined })).toEqual({
      scope: ["send_documents"],
      state: undefined,
      challenge: CHALLENGE,
    });
  });

  describe("response_type", () => {
    it("is needed (RFC 6749 §3.1.1)", () =>
      expect(check({ response_type: undefined })).toEqual(error("invalid_request", /^response_type is missing/)));
    it.each(["token", "code token", "id_token", "Code", "code "])(
      "may not be %j (RFC 6749 §4.1.2.1)",
      (response_type) => expect(check({ response_type })).toEqual(error("unsupported_response_type", /^response_type/)),
    );
  });

  describe("a repeated parameter", () => {
    const own = ["response_type", "scope", "code_challenge", "code_challenge_method", "euVatId", "rn", "countryCode"];
    it.each(own)("is refused: %s (RFC 6749 §3.1)", (name) =>
      expect(check({}, { repeated: ["x", name] })).toEqual(
        error("invalid_request", new RegExp(`^${name} is repeated`)),
      ),
    );
    it("is not echoed when it is the state", () =>
      expect(check({}, { repeated: ["state"] })).toEqual({
        ...error("invalid_request", /^state is repeated/),
        state: undefined,
      }));
    it("keeps the state from being echoed beside another fault too", () =>
      expect(check({}, { repeated: ["scope", "state"] })).toMatchObject({
        error: "invalid_request",
        state: undefined,
      }));
    it("is free when the endpoint does not know it", () =>
      expect(check({}, { repeated: ["x", "utm_source", "__proto__"] })).toMatchObject({
        state: STATE,
        scope: expect.anything(),
      }));
  });

  describe("state", () => {
    it.each(["x", "é", "𝟏"])("may have 2048 characters: %s", (one) =>
      expect(check({ state: one.repeat(2048) })).toMatchObject({ state: one.repeat(2048), scope: ["send_documents"] }),
    );
    it.each(["x", "é", "𝟏"])("of 2049 characters is refused and not echoed: %s", (one) => {
      const refused = { ...error("invalid_request", /^state is too long/), state: undefined };
      expect(check({ state: one.repeat(2049) })).toEqual(refused);
      expect(check({ state: one.repeat(2049), response_type: undefined })).toMatchObject({ state: undefined });
    });
    it("comes back as it was sent, whatever it holds, with every fault but its own", () => {
      const state = fc.option(fc.string({ unit: "binary", minLength: 1 }), { nil: undefined });
      const fault = fc.constantFrom<AuthorizationParameters>(
        {},
        { response_type: "token" },
        { scope: "sing" },
        { code_challenge: "x" },
      );
      fc.assert(
        fc.property(state, fault, (sent, change) => {
          expect(check({ ...change, state: sent }).state).toBe(sent);
        }),
      );
    });
  });

  describe("scope", () => {
    it.each([
      ["sing", /unknown scope/],
      ["admin", /not allowed/],
      ['"', /malformed/],
      ["sénd", /malformed/],
      [undefined, /missing/],
      [" ", /missing/],
    ])("of a Developer Application may not be %j", (scope, about) =>
      expect(check({ scope })).toEqual(error("invalid_scope", about)),
    );
    it("is what is configured for an API key that does not say", () =>
      expect(check({ scope: undefined }, { client: key })).toMatchObject({ scope: app.scopes }));
    it("of an API key must be configured too", () => {
      expect(check({ scope: "admin" }, { client: key })).toEqual(error("invalid_scope", /not allowed/));
      expect(check({ scope: undefined }, { client: { ...key, scopes: [] } })).toEqual(
        error("invalid_scope", /configured/),
      );
    });
    it("is a set", () =>
      expect(check({ scope: " receive_documents  send_documents receive_documents" })).toMatchObject({
        scope: ["send_documents", "receive_documents"],
      }));
  });

  it.each<[string, AuthorizationParameters, boolean, RegExp]>([
    ["without a method", { code_challenge: CHALLENGE }, false, /^code_challenge_method is missing/],
    ["plain", { code_challenge: CHALLENGE, code_challenge_method: "plain" }, false, /^code_challenge_method is not/],
    ["too short", { code_challenge: "x", code_challenge_method: "S256" }, false, /^code_challenge is malformed/],
    ["demanded and missing", {}, true, /^code_challenge is missing/],
  ])("with a challenge that is %s is refused", (_, change, requirePkce, about) => {
    expect(check(change, { client: { ...app, requirePkce } })).toEqual(error("invalid_request", about));
  });
  it("may name a method without a challenge", () =>
    expect(check({ code_challenge_method: "plain" })).toMatchObject({
      challenge: undefined,
      scope: expect.anything(),
    }));

  it("is never repeated in a description, which holds the characters of RFC 6749 §4.1.2.1 only", () => {
    const value = fc.option(fc.string({ unit: "binary", minLength: 1 }), { nil: undefined });
    const marked = value.map((text) => text && `<${text}>`);
    const params = fc.record({
      response_type: fc.oneof(fc.constant("code"), marked),
      scope: fc.oneof(fc.constant("send_documents"), marked),
      state: marked,
      code_challenge: marked,
      code_challenge_method: marked,
    });
    fc.assert(
      fc.property(params, fc.subarray(["scope", "state", "<x>"]), (sent, repeated) => {
        const answer = checkAuthorizationRequest(sent, repeated, app);
        if (!isAuthorizationError(answer)) return;
        expect(answer.description).toMatch(ERROR_DESCRIPTION);
        expect(answer.description).not.toMatch(/[<>{}]/);
      }),
    );
  });
});

describe("an authorization error", () => {
  const faults = {
    user_denied: "access_denied",
    user_of_another_account: "access_denied",
    response_type_missing: "invalid_request",
    response_type_unsupported: "unsupported_response_type",
    parameter_repeated: "invalid_request",
    state_oversized: "invalid_request",
    challenge_missing: "invalid_request",
    challenge_malformed: "invalid_request",
    challenge_method_missing: "invalid_request",
    challenge_method_unsupported: "invalid_request",
    scope_malformed: "invalid_scope",
    scope_unknown: "invalid_scope",
    scope_not_allowed: "invalid_scope",
    scope_missing: "invalid_scope",
  } satisfies Record<AuthorizationFault, string>;

  test.each(Object.entries(faults) as [AuthorizationFault, string][])("%s is %s (RFC 6749 §4.1.2.1)", (fault, code) => {
    const { error: told, description, state } = authorizationError(fault, "s", "scope");
    expect([told, state]).toEqual([code, "s"]);
    expect(description).toMatch(ERROR_DESCRIPTION);
  });

  test("differs in its description from every other", () => {
    const descriptions = Object.keys(faults).map(
      (fault) => authorizationError(fault as AuthorizationFault, "s").description,
    );
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });
});

describe("whoever may let a client in", () => {
  it("is a user of the API key's own account only", () => {
    expect(mayConsent({ kind: "api_key", accountId: "acc_1" }, "acc_1")).toBe(true);
    expect(mayConsent({ kind: "api_key", accountId: "acc_1" }, "acc_2")).toBe(false);
  });
  it("is a user of any account for a Developer Application", () => {
    expect(mayConsent({ kind: "developer_app", accountId: "acc_1" }, "acc_2")).toBe(true);
    expect(mayConsent({ kind: "developer_app", accountId: "acc_1" }, "acc_1")).toBe(true);
  });
});
