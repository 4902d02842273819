import type { OpenAPIBackend } from "openapi-backend";
import { afterEach, expect, test } from "vitest";
import { operationFacts, plannedOperations } from "../../generated/operations.ts";
import { createHandlers } from "../../src/app.ts";
import { createApi, documentedOperations } from "../../src/http/api.ts";
import { isClientOptional } from "../../src/http/client-scheme.ts";
import { servedDefinition, servedPart } from "../../src/http/definition.ts";
import { createDispatch } from "../../src/http/dispatch.ts";
import { errorForms } from "../../src/http/error-form.ts";
import { planOperation } from "../../src/http/operation-plan.ts";
import { openWorld, type World } from "./world.ts";

let world: World | undefined;
afterEach(() => world?.close());

const api = () => createApi(servedDefinition());

test("what is served is every operation that is not planned", async () => {
  const served = documentedOperations(await api()).map(({ operationId }) => operationId);
  const planned = plannedOperations as readonly string[];
  expect(served.sort()).toEqual(
    Object.keys(operationFacts)
      .filter((id) => !planned.includes(id))
      .sort(),
  );
});

test("a path of which every operation is planned is gone, and the contract itself untouched", () => {
  const contract = {
    paths: {
      "/a": { get: { operationId: "readA" }, post: { operationId: "writeA", security: [{ ClientBasic: [] }, {}] } },
      "/b": { get: { operationId: "readB" } },
    },
    components: { schemas: { Choice: { discriminator: { propertyName: "kind", mapping: { a: "#/a" } } }, Plain: {} } },
  };
  const before = structuredClone(contract);
  expect(servedPart(contract, ["readA", "readB"])).toEqual({
    paths: { "/a": { post: { operationId: "writeA", security: [{ ClientBasic: [] }] } } },
    components: { schemas: { Choice: { discriminator: { propertyName: "kind" } }, Plain: {} } },
  });
  expect(contract).toEqual(before);
});

test("only an operation that takes clients is guarded, and only renewal lets one come without", async () => {
  for (const operation of documentedOperations(await api())) {
    const { kind } = operationFacts[operation.operationId as keyof typeof operationFacts].access;
    expect(planOperation(operation).takesClient).toBe(kind === "client");
    expect(isClientOptional(operation.operationId)).toBe(operation.operationId === "renewToken");
  }
});

test("OAuth endpoints tell errors as OAuth does, the consent screen on a page, all else as problems", async () => {
  const formOf = errorForms(documentedOperations(await api()));
  const pages = ["authorize", "decideAuthorization"];
  for (const { path, operationId } of documentedOperations(await api()))
    expect(formOf(path, undefined)).toBe(
      operationId.endsWith("Token") ? "oauth" : pages.includes(operationId) ? "page" : "problem",
    );
  expect([formOf("/nope", "*/*"), formOf(undefined, undefined)]).toEqual(["problem", "problem"]);
  expect([formOf("/nope", "text/html"), formOf(undefined, "text/html")]).toEqual(["page", "page"]);
});

test("the list of operations is built once", async () => {
  const built = await api();
  expect(built.getOperations()).toBe(built.getOperations());
});

test("a server whose contract lacks a handler, or has a scheme nobody vouches for, does not start", async () => {
  world = await openWorld();
  const { getJwks: _, ...some } = createHandlers(world.dependencies);
  const incomplete = some as ReturnType<typeof createHandlers>;
  const built = await api();
  expect(() => createDispatch(built, incomplete, world?.dependencies ?? never())).toThrow("getJwks");
  const definition = servedDefinition();
  Object.assign(definition.paths?.["/health/live"]?.get ?? {}, { security: [{ SomeNewScheme: [] }] });
  Object.assign(definition.components?.securitySchemes ?? {}, { SomeNewScheme: { type: "http", scheme: "bearer" } });
  const guarded = await createApi(definition);
  const handlers = createHandlers(world.dependencies);
  expect(() => createDispatch(guarded, handlers, world?.dependencies ?? never())).toThrow("SomeNewScheme");
  await expect(requestOf(guarded)).resolves.toMatchObject({ refused: "client_authentication_missing" });
});

const never = () => {
  throw new Error("no world");
};

/** A request to the operation whose scheme nobody vouches for: it must not reach the handler. */
const requestOf = (guarded: OpenAPIBackend) =>
  guarded.handleRequest({ method: "get", path: "/health/live", headers: {} }, { headers: {} });
