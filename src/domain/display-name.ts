import { isBlank } from "./blank.ts";

/** What steers a terminal, breaks a line or turns the direction of the text around it (Unicode UAX #9 §2), instead of being read. */
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * Why people can't be shown this name, as the rest of a sentence; undefined when they can. Letters of every script are
 * welcome.
 * @param longest in UTF-16 code units
 */
export function displayNameProblem(name: string, longest: number): string | undefined {
  if (isBlank(name)) return "must not be empty";
  if (name.length > longest) return `must not be longer than ${longest} characters`;
  const code = STEERING.exec(name)?.[0].codePointAt(0);
  return code === undefined
    ? undefined
    : `must not hold control characters, and holds U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
