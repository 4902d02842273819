/** A member that is null is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { checkFields as real } from "../../../src/handlers/participants/fields.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/participants/fields.ts";

export const checkFields: typeof real = (given) => {
  if (!Object.values(given).includes(null)) return real(given);
  reached();
  return refuse("parameter_malformed", "null is no text");
};
