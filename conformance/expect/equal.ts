import { isDeepStrictEqual } from "node:util";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** Both values are deeply equal; `what` names the thing compared. */
export function expectEqual(what: string, actual: unknown, expected: unknown, exchange?: Answer): void {
  expectThat(isDeepStrictEqual(actual, expected), () => ({
    expected: `${what} to be ${JSON.stringify(expected)}`,
    actual: `${JSON.stringify(actual)}`,
    ...(exchange && { exchange }),
  }));
}

/** Two scope strings hold the same scopes; order and repeats do not matter. */
export function expectSameScope(actual: unknown, expected: string, exchange?: Answer): void {
  const set = (scope: string) => [...new Set(scope.split(" ").filter((each) => each !== ""))].sort().join(" ");
  expectThat(typeof actual === "string" && set(actual) === set(expected), () => ({
    expected: `the scopes "${set(expected)}"`,
    actual: typeof actual === "string" ? `"${actual}"` : (JSON.stringify(actual) ?? "no scope member"),
    ...(exchange && { exchange }),
  }));
}
