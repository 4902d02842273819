import { InvalidArgumentError } from "commander";
import { defaultOptions, type SuiteOptions } from "../runner/options.ts";

/** The options of `conform URL` as commander hands them over. */
export interface ConformFlags {
  readonly target?: string;
  readonly only?: readonly string[];
  readonly level: SuiteOptions["level"];
  readonly strict?: boolean;
  readonly runs?: number;
  readonly seed?: number;
  readonly path?: string;
  readonly budget?: number;
  readonly slow?: boolean;
  readonly rate?: number;
  readonly report?: readonly string[];
  readonly json?: boolean;
}

/** The suite's options; a seed is drawn when none is given. */
export function suiteOptions(flags: ConformFlags): SuiteOptions {
  return {
    ...defaultOptions,
    only: flags.only ?? [],
    level: flags.level,
    strict: flags.strict ?? false,
    runs: flags.runs,
    seed: flags.seed ?? Math.floor(Math.random() * 2 ** 31),
    path: flags.path,
    budget: flags.budget,
    slow: flags.slow ?? false,
  };
}

/** Reads a whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least)
      throw new InvalidArgumentError(`Give a whole number, ${least} or more.`);
    return value;
  };
}

/** Reads a number above zero. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError("Give a number above 0.");
  return value;
}

/** Reads patterns separated by commas, and adds them to those of earlier options of the same name. */
export function patterns(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, ...text.split(",").filter((pattern) => pattern !== "")];
}

/** Reads `json=FILE` and adds it to earlier ones. */
export function reportFile(text: string, earlier: readonly string[] = []): string[] {
  const file = /^json=(.+)$/.exec(text)?.[1];
  if (file === undefined) throw new InvalidArgumentError("Give json=FILE.");
  return [...earlier, file];
}
