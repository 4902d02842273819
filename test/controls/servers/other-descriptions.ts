/** Errors described in other words. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS = Object.fromEntries(
  Object.entries(real).map(([code, refusal], index) => [
    code,
    { ...refusal, title: "No", description: `Error ${index + 1}. Ask your administrator.` },
  ]),
) as typeof real;
