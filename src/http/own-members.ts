interface Schema {
  additionalProperties?: unknown;
  unevaluatedProperties?: unknown;
  properties?: Record<string, unknown>;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}

/** The names of all members that a schema knows, whichever of its alternatives applies. */
export function ownMembers(schema: Schema): ReadonlySet<string> {
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return new Set([...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => [...ownMembers(part)])]);
}

/** Whether a schema describes members beyond those it names: a form whose hidden fields are nobody's business but the server's. */
export const isOpen = ({ additionalProperties, unevaluatedProperties }: Schema): boolean =>
  [additionalProperties, unevaluatedProperties].some((further) => typeof further === "object" && further !== null);
