/** `behind`: migrations are missing. `ahead`: a newer program wrote it. */
export type SchemaState = "current" | "behind" | "ahead";

/** Where a database stands that took the migrations `applied`, for a program that knows `known`. */
export function schemaState(applied: readonly string[], known: readonly string[]): SchemaState {
  if (applied.some((name) => !known.includes(name))) return "ahead";
  return known.every((name) => applied.includes(name)) ? "current" : "behind";
}
