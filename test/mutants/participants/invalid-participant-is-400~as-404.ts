/** A participant that cannot be is not found. */
import { refuse } from "../../../src/domain/refusal.ts";
import { checkFields as real } from "../../../src/handlers/participants/fields.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/participants/fields.ts";

export const checkFields: typeof real = (given) => {
  if (real(given) === undefined) return undefined;
  reached();
  return refuse("resource_missing", "there is no such participant");
};
