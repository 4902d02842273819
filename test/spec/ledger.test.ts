import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { operationFacts, plannedOperations } from "../../generated/operations.ts";
import { type Requirement, requirements } from "../../generated/requirements.ts";

interface Published {
  id: string;
  level: string;
  text: string;
  cites: string[];
}
interface Operation {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  responses: Record<string, { description: string; headers?: Record<string, unknown> }>;
  "x-requirements": Published[];
  "x-planned"?: boolean;
}

const document = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const everywhere: Published[] = document["x-requirements"];
const operations: Operation[] = Object.values<Record<string, Operation>>(document.paths).flatMap((item) =>
  Object.values(item),
);
const ledger: Requirement[] = Object.values(requirements);
const planned = new Set<string>(plannedOperations);
const six = [
  "admin",
  "read_participant_info",
  "send_documents",
  "receive_documents",
  "receive_all_documents",
  "read_all_documents",
];

describe("the ledger and the OpenAPI document say the same", () => {
  test.each(operations)("$operationId carries exactly its requirements", (operation) => {
    const bound = ledger.filter((entry) => entry.operations.includes(operation.operationId));
    const published = [...everywhere, ...operation["x-requirements"]];
    expect(published.map(({ id }) => id).sort()).toEqual(bound.map(({ id }) => id));
    for (const { id, level, text, cites } of published)
      expect(bound).toContainEqual(expect.objectContaining({ id, level, text, cites }));
  });

  test("the key of an entry is its ID, and entries are sorted", () => {
    expect(Object.keys(requirements)).toEqual(ledger.map(({ id }) => id));
    expect(Object.keys(requirements)).toEqual(Object.keys(requirements).toSorted());
  });

  test("operations that nobody serves yet are marked, and bind no requirement that is served", () => {
    expect(operations.filter((each) => each["x-planned"]).map((each) => each.operationId)).toEqual([...planned]);
    const bound = ledger.filter(({ operations: on }) => on.length > 0);
    const wrong = bound.filter((entry) => !entry.planned && entry.operations.every((each) => planned.has(each)));
    expect(wrong).toEqual([]);
  });

  test("every operation that is served has a requirement that can be checked", () => {
    for (const { operationId } of operations.filter((each) => !planned.has(each.operationId)))
      expect(
        ledger.some((entry) => !entry.planned && entry.observe !== "none" && entry.operations.includes(operationId)),
      ).toBe(true);
  });

  test("a reason is given exactly where nobody outside can see the rule", () => {
    for (const entry of ledger)
      expect([entry.id, entry.because !== undefined]).toEqual([entry.id, entry.observe === "none"]);
  });
});

describe("operations", () => {
  test.each(operations)("$operationId says what it is", (operation) => {
    expect(operation.tags).toHaveLength(1);
    expect(operation.summary).toMatch(/^[A-Z]/);
    expect(operation.description).toMatch(/[.?!]$/);
    for (const response of Object.values(operation.responses)) expect(response.description).not.toBe("");
  });

  test("facts agree with the document", () => {
    const facts = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => [operationId, method.toUpperCase(), path]),
    );
    expect(Object.entries(operationFacts).map(([id, { method, path }]) => [id, method, path])).toEqual(facts);
  });

  test("each is open to those that the contract lets in", () => {
    expect(
      Object.fromEntries(
        Object.entries(operationFacts).map(([id, { access }]) => [
          id,
          access.kind === "bearer" ? access.anyScopeOf.join(" ") : access.kind,
        ]),
      ),
    ).toEqual({
      issueToken: "client",
      renewToken: "client",
      revokeToken: "client",
      introspectToken: "client",
      authorize: "none",
      decideAuthorization: "none",
      getServerMetadata: "none",
      getJwks: "none",
      lookupParticipant: "affiliate",
      createDocument: "send_documents admin",
      listDocuments: "send_documents read_all_documents admin",
      listInbox: "receive_documents receive_all_documents admin",
      markDocumentProcessed: "receive_documents receive_all_documents admin",
      getDocument: "send_documents receive_documents receive_all_documents read_all_documents admin",
      getDocumentPayload: "send_documents receive_documents receive_all_documents read_all_documents admin",
      listParticipants: "read_participant_info admin",
      createParticipant: "admin",
      getParticipant: "read_participant_info admin",
      updateParticipant: "admin",
      deleteParticipant: "admin",
      getLiveness: "none",
      getReadiness: "none",
    });
  });

  test("both OAuth flows describe the six scopes", () => {
    const { clientCredentials, authorizationCode } = document.components.securitySchemes.BearerToken.flows;
    for (const flow of [clientCredentials, authorizationCode]) {
      expect(Object.keys(flow.scopes)).toEqual(six);
      for (const description of Object.values(flow.scopes)) expect(description).not.toBe("");
    }
  });

  test("the affiliate ID is a query key and a declared parameter", () => {
    expect(document.components.securitySchemes.AffiliateKey).toMatchObject({
      type: "apiKey",
      in: "query",
      name: "affiliateId",
    });
    const { parameters } = document.paths["/api/lookup"].get;
    expect(parameters).toContainEqual({ $ref: "#/components/parameters/LookupQuery.affiliateId" });
  });

  test("no single query parameter keeps the explode that openapi-backend rejects", () => {
    for (const parameter of Object.values<{ in: string }>(document.components.parameters))
      expect(Object.keys(parameter)).not.toContain("explode");
  });

  test("429 and 503 say when to come back, 405 says what is served instead", () => {
    for (const { operationId, responses } of operations)
      for (const [status, header] of [
        ["429", "Retry-After"],
        ["503", "Retry-After"],
        ["405", "Allow"],
      ] as const)
        if (responses[status] && operationId !== "getReadiness")
          expect([operationId, status, Object.keys(responses[status].headers ?? {})]).toEqual([
            operationId,
            status,
            expect.arrayContaining([header]),
          ]);
  });
});
