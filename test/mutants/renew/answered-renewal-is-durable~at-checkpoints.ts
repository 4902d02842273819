/** The log is synced when it is folded into the store, and not at each commit. */
import { makeDurable as real } from "../../../src/stores/sqlite/connect.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/sqlite/connect.ts";

export const makeDurable: typeof real = (raw) => {
  real(raw);
  reached();
  raw.pragma("synchronous = NORMAL");
};
