/** A token request without a code is told to have an unsupported grant_type. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  if (violation.params.missingProperty !== "code") return real(violation);
  reached();
  return refuse("grant_type_unsupported", "there is no code", "grant_type");
};
