/** A repeated parameter is left out. */
import { repeatedParameter as real } from "../../../src/domain/repeated-parameter.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/repeated-parameter.ts";

export const repeatedParameter: typeof real = (repeated) => {
  if (real(repeated) !== undefined) reached();
  return undefined;
};
