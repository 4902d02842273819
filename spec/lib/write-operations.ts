import type { OpenApiDocument, OpenApiOperation } from "./contract.ts";
import { generatedNotice } from "./generated-notice.ts";

/** Who may call an operation, in the words of `generated/operations.ts`. */
function accessOf(operation: OpenApiOperation, schemes: OpenApiDocument["components"]["securitySchemes"]) {
  const alternatives = (operation.security ?? []).flatMap((each) => Object.entries(each));
  const types = new Set(alternatives.map(([name]) => schemes[name]?.type));
  if (types.has("oauth2")) return { kind: "bearer", anyScopeOf: alternatives.flatMap(([, scopes]) => scopes) };
  if (types.has("apiKey")) return { kind: "affiliate" };
  return types.has("http") ? { kind: "client" } : { kind: "none" };
}

const types = `import type { operations } from "./api.ts";

/**
 * Who may call an operation: \`client\` takes Basic or client credentials in the body (where the operation's own rules
 * let them be left out, it answers without), \`bearer\` a token that holds one of the scopes, \`affiliate\` an affiliate ID.
 */
export type Access =
  | { kind: "none" }
  | { kind: "client" }
  | { kind: "bearer"; anyScopeOf: readonly string[] }
  | { kind: "affiliate" };

export interface OperationFacts {
  method: string;
  path: string;
  access: Access;
}
`;

const selections = `export type PlannedOperationId = (typeof plannedOperations)[number];
export type ServedOperationId = Exclude<keyof operations, PlannedOperationId>;
`;

/** generated/operations.ts: method, path and access of each operation, and which of them nobody serves yet. */
export function writeOperations(document: OpenApiDocument): string {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const planned = all.flatMap(({ operation }) => (operation["x-planned"] ? [operation.operationId] : []));
  const entries = all.map(({ method, path, operation }) => {
    const access = accessOf(operation, document.components.securitySchemes);
    return `  ${operation.operationId}: ${JSON.stringify({ method, path, access })},\n`;
  });
  const table = `export const operationFacts = {\n${entries.join("")}} as const satisfies Record<keyof operations, OperationFacts>;\n`;
  const plannedList = `export const plannedOperations = ${JSON.stringify(planned)} as const;\n`;
  return [generatedNotice, types, table, plannedList, selections].join("\n");
}
