/** The connection resolves the name once more, and by then it leads to this machine. */
import { lookup } from "node:dns";
import type { pinnedLookup as real } from "../../../src/peppol/pinned-lookup.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/pinned-lookup.ts";

export const pinnedLookup: typeof real = () => (_hostname, options, answer) => {
  reached();
  lookup("localhost", options, answer);
};
