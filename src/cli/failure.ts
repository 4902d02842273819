import { UnreadableDemo } from "../demo/mark.ts";
import { CannotListen } from "../listen.ts";
import { Conflict, NotFound, StoreUnavailable } from "../stores/store.ts";
import { WrongMasterKey } from "../tokens/master-key.ts";

/** Exit code of a usage or configuration error. */
export const USAGE = 2;
/** Exit code of something that was understood and refused. */
export const REFUSED = 1;

/** What the command line tells its user instead of a stack trace. `message` says what to do. */
export class Failure extends Error {
  readonly code: string;
  readonly exitCode: typeof USAGE | typeof REFUSED;
  /** Every single thing that is wrong, where there can be several. */
  readonly problems: readonly string[];

  constructor(
    code: string,
    message: string,
    exitCode: typeof USAGE | typeof REFUSED,
    problems: readonly string[] = [],
  ) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
    this.problems = problems;
  }
}

export const usageFailure = (message: string): Failure => new Failure("usage", message, USAGE);

/** Turns whatever was thrown into one sentence, a stable code and an exit code. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Conflict) return new Failure("conflict", error.message, REFUSED);
  if (error instanceof NotFound) return new Failure("not_found", error.message, REFUSED);
  if (error instanceof StoreUnavailable) return new Failure("store_unavailable", error.message, REFUSED);
  if (error instanceof WrongMasterKey) return new Failure("wrong_master_key", error.message, REFUSED);
  if (error instanceof UnreadableDemo) return new Failure("unreadable_demo", error.message, REFUSED);
  if (error instanceof CannotListen) return new Failure("cannot_listen", error.message, REFUSED);
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure("unexpected", `${reason} (unexpected: please report it with the command you ran)`, REFUSED);
}

export const configurationFailure = (problems: readonly string[]): Failure =>
  new Failure("configuration", problems.join("; "), USAGE, problems);
