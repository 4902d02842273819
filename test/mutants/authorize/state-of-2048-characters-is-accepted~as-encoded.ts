/** A state is measured as it is encoded. */
import { isOversized as real } from "../../../src/domain/authorization-state.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/authorization-state.ts";

export const isOversized: typeof real = (state) => {
  const encoded = encodeURIComponent((state ?? "").toWellFormed());
  if (real(encoded) !== real(state)) reached();
  return real(encoded);
};
