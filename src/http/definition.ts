import type { Document } from "openapi-backend";
import contract from "../../generated/openapi.json" with { type: "json" };
import { plannedOperations } from "../../generated/operations.ts";
import { BEARER_SCHEME } from "./bearer-scheme.ts";
import { CLIENT_SCHEME } from "./client-scheme.ts";

interface Operation {
  operationId: string;
  security?: Record<string, unknown>[];
}

interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { discriminator?: { mapping?: unknown } }> };
}

/** The OpenAPI document as the running server needs it. */
export const servedDefinition = (): Document => servedPart(contract as unknown as Contract, plannedOperations);

/**
 * The contract without what is planned only. Discriminator mappings go, for Ajv does not know them. Credentials in the body,
 * which OpenAPI cannot say and the document writes as "or nothing", become part of the client's scheme: whoever reads it
 * decides, and nothing passes unread. The alternatives of a Bearer token become one, for its guard reads the scopes itself.
 */
export function servedPart(document: Contract, planned: readonly string[]): Document {
  const served = structuredClone(document);
  for (const [path, operations] of Object.entries(served.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      if (planned.includes(operation.operationId)) delete operations[method];
      for (const scheme of [CLIENT_SCHEME, BEARER_SCHEME])
        if (operation.security?.some((each) => scheme in each)) operation.security = [{ [scheme]: [] }];
    }
    if (Object.keys(operations).length === 0) delete served.paths[path];
  }
  for (const { discriminator } of Object.values(served.components.schemas)) delete discriminator?.mapping;
  return served as unknown as Document;
}
