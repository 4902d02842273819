import { StoreUnavailable } from "../stores/store.ts";
import { type Failure, fail } from "./failure.ts";

/** What the caller is told of a throw: a store that is down passes; anything else is a bug, told as nothing but that. */
export function thrownFailure(error: unknown): Failure {
  return error instanceof StoreUnavailable
    ? fail("unavailable", error.message)
    : fail("internal_error", error instanceof Error ? error.name : "a value that is no error was thrown");
}
