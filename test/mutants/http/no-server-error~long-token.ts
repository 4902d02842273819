/** A token that is longer than any is met by an exception. */
import { validationRefusal as real } from "../../../src/http/validation-refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/validation-refusal.ts";

export const validationRefusal: typeof real = (violation) => {
  if (violation.keyword !== "maxLength" || !/token$/.test(violation.instancePath)) return real(violation);
  reached();
  throw new RangeError("too long");
};
