/** A grant_type that is not served is told invalid_request. */
import { refuse } from "../../../src/domain/refusal.ts";
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  const refusal = real(violation);
  if (refusal.refused !== "grant_type_unsupported") return refusal;
  reached();
  return refuse("parameter_malformed", refusal.because, "grant_type");
};
