import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefused } from "../../src/domain/refusal.ts";
import { requestedScope } from "../../src/domain/requested-scope.ts";
import { formatScope, includesAll, parseScope, readScope, SCOPES } from "../../src/domain/scope.ts";

const scopes = fc.uniqueArray(fc.constantFrom(...SCOPES), { minLength: 1 });

describe("scope", () => {
  it("is a set: order, repeats and extra spaces do not matter (RFC 6749 §3.3)", () => {
    fc.assert(
      fc.property(scopes, fc.array(fc.nat()), fc.nat({ max: 3 }), (set, repeats, spaces) => {
        const words = [...set, ...repeats.map((at) => set[at % set.length])].reverse();
        const raw = " ".repeat(spaces) + words.join(" ".repeat(spaces + 1));
        const parsed = parseScope(raw);
        expect(new Set(parsed as string[])).toEqual(new Set(set));
        expect(formatScope(parsed as typeof set)).toBe(formatScope(set));
      }),
    );
  });

  it.each([undefined, "", " ", "   "])("of %j is an omitted one (RFC 6749 §3.1)", (raw) =>
    expect(parseScope(raw)).toBeUndefined(),
  );

  it.each([
    ["an unknown scope", "send_documents sing", "scope_unknown"],
    ["another case", "ADMIN", "scope_unknown"],
    ["a quote", 'send"documents', "scope_malformed"],
    ["a tab", "send_documents\tadmin", "scope_malformed"],
    ["a non-ASCII letter", "ädmin", "scope_malformed"],
  ])("refuses %s", (_, raw, code) => expect(parseScope(raw)).toMatchObject({ refused: code, field: "scope" }));

  it("reads back what it wrote, and forgets a scope that no longer exists", () => {
    fc.assert(
      fc.property(scopes, (set) => {
        expect(new Set(readScope(formatScope(set)))).toEqual(new Set(set));
      }),
    );
    expect(readScope("admin bygone")).toEqual(["admin"]);
  });
});

describe("requested scope", () => {
  it("is granted exactly when it is allowed to the client (RFC 6749 §3.3)", () => {
    fc.assert(
      fc.property(
        scopes,
        scopes,
        fc.constantFrom("api_key" as const, "developer_app" as const),
        (requested, allowed, kind) => {
          const outcome = requestedScope(requested, { kind, scopes: allowed });
          if (includesAll(allowed, requested)) expect(outcome).toEqual(requested);
          else expect(outcome).toMatchObject({ refused: "scope_not_allowed", field: "scope" });
        },
      ),
    );
  });

  it("defaults to the configured scopes of an API key, never to those of a Developer Application", () => {
    expect(requestedScope(undefined, { kind: "api_key", scopes: ["admin"] })).toEqual(["admin"]);
    expect(requestedScope(undefined, { kind: "developer_app", scopes: ["admin"] })).toMatchObject({
      refused: "scope_missing",
    });
    expect(isRefused(requestedScope(undefined, { kind: "api_key", scopes: [] }))).toBe(true);
  });
});
