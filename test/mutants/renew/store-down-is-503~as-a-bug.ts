/** A store that does not answer is told as a bug. */
import { fail } from "../../../src/http/failure.ts";
import { thrownFailure as real } from "../../../src/http/thrown-failure.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/thrown-failure.ts";

export const thrownFailure: typeof real = (error) => {
  const failure = real(error);
  if (failure.refused !== "unavailable") return failure;
  reached();
  return fail("internal_error", failure.because);
};
