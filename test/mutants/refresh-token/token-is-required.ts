/** A form without refresh_token is told to hold a bad one. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  if (violation.params.missingProperty !== "refresh_token") return real(violation);
  reached();
  return refuse("refresh_token_unusable", "no token", "refresh_token");
};
