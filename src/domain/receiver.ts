import { displayNameProblem } from "./display-name.ts";
import { type Refused, refuse } from "./refusal.ts";

/** UTF-16 code units, as the contract has it. */
const LONGEST_RECEIVER = 255;

/** Refuses a receiver that would not look like what it is: with control characters, or with white space at its ends. */
export function checkReceiver(receiver: string): Refused | undefined {
  if (receiver !== receiver.trim()) return refuse("parameter_malformed", "white space at its ends", "receiver");
  const problem = displayNameProblem(receiver, LONGEST_RECEIVER);
  return problem === undefined ? undefined : refuse("parameter_malformed", problem, "receiver");
}
