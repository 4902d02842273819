import type { FormProblem } from "../../pages/form-problem.ts";

/** So many of each may an account have, so that no list of its pages grows beyond reading. */
export const MOST_CLIENTS = 100;
export const MOST_AFFILIATES = 100;
export const MOST_PARTICIPANTS = 1000;

/** The problem of adding another one to `own`, if it is one. */
export const tooMany = (own: readonly unknown[], most: number): FormProblem<never>[] =>
  own.length < most ? [] : [{ field: null, problem: "too_many", detail: `${most}` }];
