/** A missing refresh token is told as one that is no good. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  if (violation.params.missingProperty !== "refresh_token") return real(violation);
  reached();
  return refuse("refresh_token_unusable", "there is none");
};
