import { type Refused, refuse } from "../domain/refusal.ts";

/**
 * Refuses what stands for a whole number in a query and is not written in decimal digits alone: the schema's own reading
 * takes `0x10`, `1e2` and ` 5` too, and another program reads them otherwise. Whether it is in range is the schema's to say.
 */
export function checkWholeNumbers(
  query: Readonly<Record<string, string>>,
  wholeNumbers: readonly string[],
): Refused | undefined {
  const malformed = wholeNumbers.find((name) => query[name] !== undefined && !/^[0-9]+$/.test(query[name]));
  return malformed === undefined
    ? undefined
    : refuse("parameter_malformed", `${malformed} is not written in digits`, malformed);
}
