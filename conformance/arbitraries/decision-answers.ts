import * as fc from "fast-check";

/** What a decision asks to be answered with: a redirect, or the address as data. */
export const decisionAnswers = (): fc.Arbitrary<"html" | "json"> => fc.constantFrom("html", "json");
