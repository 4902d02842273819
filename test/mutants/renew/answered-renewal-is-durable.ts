/** The operating system is left to write commits when it likes. */
import { makeDurable as real } from "../../../src/stores/sqlite/connect.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/sqlite/connect.ts";

export const makeDurable: typeof real = (raw) => {
  real(raw);
  reached();
  raw.pragma("synchronous = OFF");
};
