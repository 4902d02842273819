/** Nothing is delivered. */
import { receivingParticipant as real } from "../../../src/stores/parties.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/parties.ts";

export const receivingParticipant: typeof real = async (...args) => {
  if (await real(...args)) reached();
  return undefined;
};
