/** A refusal because of the reach is one for want of scope. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get reach_is_one_participant() {
    reached();
    return { ...real.reach_is_one_participant, code: "insufficient_scope" };
  },
};
