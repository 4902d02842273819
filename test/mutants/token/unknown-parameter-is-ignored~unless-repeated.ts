/** A parameter that the endpoint does not know must not be repeated. */
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const all = new Set(new URLSearchParams(text).keys());
  const form = real(text, all);
  if ("refused" in form && !("refused" in real(text, own))) reached();
  return "refused" in form ? form : real(text, own);
};
