interface Schema {
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
