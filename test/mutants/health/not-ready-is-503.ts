/** Whether the store answers is not asked. */
import { getReadiness as real } from "../../../src/handlers/get-readiness.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-readiness.ts";

export const getReadiness: typeof real = (dependencies) => {
  const store = Object.assign(Object.create(dependencies.store), { ready: async () => reached() });
  return real({ ...dependencies, store });
};
