/** Users are named as API keys are. */
import { newIdentifier as real } from "../../../src/domain/identifier.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/identifier.ts";

export const newIdentifier: typeof real = (prefix, random) => {
  if (prefix !== "usr") return real(prefix, random);
  reached();
  return real("key", random);
};
