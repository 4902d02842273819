/** An ID that no participant can have is met by an exception, once somebody is let in. */
import { participantInReach as real } from "../../../src/handlers/participants/in-reach.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/participants/in-reach.ts";

export const participantInReach: typeof real = (id, ...rest) => {
  if (/^[\w-]+$/.test(id)) return real(id, ...rest);
  reached();
  throw new TypeError("no such form of an ID");
};
