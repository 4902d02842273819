/** A missing redirect URI is told as one that does not fit. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  if (violation.params.missingProperty !== "redirect_uri") return real(violation);
  reached();
  return refuse("code_unusable", "there is none");
};
