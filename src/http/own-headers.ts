import type { Context } from "openapi-backend";

/** The header parameters that the contract gives an operation, by their names there. */
export function ownHeaders({ operation, request }: Context): Record<string, string> {
  const parameters = (operation.parameters ?? []) as readonly { in?: string; name?: string }[];
  const named = parameters.flatMap((each) => (each.in === "header" && each.name !== undefined ? [each.name] : []));
  const given = named.map((name) => [name, request.headers[name.toLowerCase()]]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
