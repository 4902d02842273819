/** A missing grant_type is told unsupported_grant_type. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  const refusal = real(violation);
  if (refusal.refused !== "parameter_missing" || refusal.field !== "grant_type") return refusal;
  reached();
  return refuse("grant_type_unsupported", refusal.because, "grant_type");
};
