import { Violation } from "../expect/violation.ts";
import { Unavailable } from "../unavailable.ts";

/** What `hold` finds broken makes the run impossible, not the requirement broken. */
export function precondition<Result>(what: string, hold: () => Result): Result {
  try {
    return hold();
  } catch (error) {
    if (error instanceof Violation) throw new Unavailable(`${what}: ${error.message}`, { cause: error });
    throw error;
  }
}
