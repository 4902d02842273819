import { isBlank } from "../../domain/blank.ts";
import { displayNameProblem } from "../../domain/display-name.ts";
import type { FormProblem, Problem } from "../../pages/form-problem.ts";

/** The most UTF-16 code units of a name, a login or an address. */
export const LONGEST = 200;

/** What is wrong with text that people are going to be shown. */
export function textProblem(text: string, longest = LONGEST): { problem: Problem; detail?: string } | undefined {
  if (isBlank(text)) return { problem: "missing" };
  if (text.length > longest) return { problem: "too_long", detail: `${longest}` };
  return displayNameProblem(text, longest) === undefined ? undefined : { problem: "control_characters" };
}

/** The problems of a form, in the order of its fields; those that are none fall away. */
export const problemsOf = <Field extends string>(
  checks: Readonly<Partial<Record<Field, { problem: Problem; detail?: string } | undefined>>>,
): FormProblem<Field>[] =>
  Object.entries<{ problem: Problem; detail?: string } | undefined>(checks).flatMap(([field, found]) =>
    found ? [{ field: field as Field, ...found }] : [],
  );
