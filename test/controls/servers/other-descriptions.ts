/** Errors described in other words. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";

export * from "../../../src/http/refusals.ts";

/** What is told alike stays alike. */
const told = [...new Set(Object.values(real))];

export const REFUSALS = Object.fromEntries(
  Object.entries(real).map(([code, refusal]) => [
    code,
    { ...refusal, title: "No", description: `Error ${told.indexOf(refusal) + 1}. Ask your administrator.` },
  ]),
) as typeof real;
