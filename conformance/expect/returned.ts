import type { Callback } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import { expectEqual } from "./equal.ts";

/** The way back holds this parameter once with this very value, or not at all when that is undefined. */
export function expectReturned({ pairs }: Callback, name: string, value: string | undefined, answer: Answer): void {
  const returned = pairs.flatMap(([given, each]) => (given === name ? [each] : []));
  expectEqual(`the parameter ${name}`, returned, value === undefined ? [] : [value], answer);
}
