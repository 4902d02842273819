/** A missing code is told as one that is no good. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  if (violation.params.missingProperty !== "code") return real(violation);
  reached();
  return refuse("code_unusable", "there is none");
};
