import { expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import type { Failure } from "../../src/http/failure.ts";
import { failureAnswer } from "../../src/http/failure-answer.ts";
import { REFUSALS } from "../../src/http/refusals.ts";
import { SECURITY_HEADERS } from "../../src/http/security-headers.ts";

const all = Object.entries(REFUSALS) as [Failure["refused"], (typeof REFUSALS)[Failure["refused"]]][];
const failure = (refused: Failure["refused"]): Failure => ({ refused, because: "of a reason nobody is told" });

test.each(all)(
  "http/error-description-characters: %s is told within RFC 6749 §5.2, and cites its source",
  (_, { description, error, cites }) => {
    expect(description.replace("{field}", "client_secret")).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
    expect(error).toMatch(/^[a-z_]+$/);
    expect(cites).toMatch(/^RFC \d{4} §[\d.]+$/);
  },
);

/** What only pages are refused with. */
const onPages: Failure["refused"][] = ["form_foreign", "session_changed"];
/** What only resources are refused with. */
const atResources: Failure["refused"][] = [
  "token_missing",
  "token_unusable",
  "scope_insufficient",
  "resource_missing",
  "idempotency_key_reused",
  "document_not_incoming",
  "reach_is_one_participant",
  "identifier_taken",
];
/** What only the look-up is refused with. */
const atLookup: Failure["refused"][] = ["affiliate_unknown", "network_failed"];
const undocumented: Failure["refused"][] = ["not_found", "internal_error", ...onPages, ...atResources, ...atLookup];

test.each(all.filter(([code]) => !undocumented.includes(code)))(
  "%s has a status and an error that the token endpoint documents",
  (_, { status, error }) => {
    const { responses } = contract.paths["/api/auth/token"].post;
    const documented = (
      responses as Record<string, { content?: { "application/json": { schema: { $ref: string } } } }>
    )[status];
    expect(documented).toBeDefined();
    const reference = documented?.content?.["application/json"].schema.$ref.split("/").at(-1);
    if (reference === undefined) return;
    const schemas = contract.components.schemas as unknown as Record<
      string,
      { properties: { error: { enum: string[] } } }
    >;
    expect(schemas[reference]?.properties.error.enum).toContain(error);
  },
);

test("an OAuth refusal is error and error_description, never cached", () => {
  expect(failureAnswer({ ...failure("parameter_missing"), field: "grant_type" }, "oauth")).toEqual({
    status: 400,
    headers: { "Cache-Control": "no-store", Pragma: "no-cache" },
    type: "application/json",
    body: { error: "invalid_request", error_description: "grant_type is missing: send it once, with a value" },
  });
});

test("a problem has its type, title, status, code and detail (RFC 9457 §3.1)", () => {
  expect(failureAnswer({ ...failure("method_not_allowed"), allow: "GET, HEAD, OPTIONS" }, "problem")).toEqual({
    status: 405,
    headers: { "Cache-Control": "no-store", Pragma: "no-cache", Allow: "GET, HEAD, OPTIONS" },
    type: "application/problem+json",
    body: {
      type: "about:blank",
      title: "Method not allowed",
      status: 405,
      code: "method_not_allowed",
      detail: "this method is not served at this address: use one that the Allow header names",
    },
  });
});

test.each(all)(
  "http/throttled-answer-says-when, http/unavailable-answer-says-when: %s carries what its status demands",
  (code, { status }) => {
    for (const form of ["oauth", "problem"] as const) {
      const { headers = {}, body } = failureAnswer(failure(code), form);
      expect(headers["Retry-After"] !== undefined).toBe(status === 429 || status === 503);
      // A token that lacks scope is told which (RFC 6750 §3).
      expect(headers["WWW-Authenticate"] !== undefined).toBe(status === 401 || code === "scope_insufficient");
      expect(JSON.stringify(body)).not.toContain("nobody is told");
      expect(JSON.stringify(body)).not.toContain("{field}");
    }
  },
);

test.each(["too_many_requests", "unavailable"] as const)("%s says when, if it is known when", (code) => {
  const { headers } = failureAnswer({ ...failure(code), retryAfter: 47 }, "oauth");
  expect(headers?.["Retry-After"]).toBe(47);
});

test("no header of an answer can be turned into two", () => {
  for (const value of Object.values(SECURITY_HEADERS)) expect(value).toMatch(/^[\x20-\x7e]+$/);
});
