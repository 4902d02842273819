/** A server whose lists have any age is not ready. */
import { getReadiness as real } from "../../../src/handlers/get-readiness.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-readiness.ts";

export const getReadiness: typeof real = (dependencies) => {
  const revocations = { ...dependencies.revocations, age: () => Number.POSITIVE_INFINITY };
  return async (call) => {
    reached();
    return real({ ...dependencies, revocations })(call);
  };
};
