import type { z } from "zod";
import { Failure, USAGE } from "./failure.ts";

/** `renewGrace` → `--renew-grace`; the names of arguments hold an underscore and stay in angle brackets. */
export const spellOption = (key: string, positional: readonly string[]): string =>
  positional.includes(key) ? `<${key}>` : `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Reads what the user gave by a command's schema. Throws one usage failure that names everything that is wrong. */
export function readOptions<Options extends z.ZodObject>(
  schema: Options,
  given: Readonly<Record<string, unknown>>,
  positional: readonly string[],
): z.output<Options> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const key = String(issue.path[0]);
    return `${spellOption(key, positional)} ${given[key] === undefined ? "is missing" : issue.message}`;
  });
  throw new Failure("usage", `${problems.join("; ")}. See --help.`, USAGE, problems);
}

/** Whether a command can't do without this option. */
export const isRequired = (schema: z.ZodObject, key: string): boolean =>
  schema.shape[key] !== undefined && !schema.shape[key].safeParse(undefined).success;
