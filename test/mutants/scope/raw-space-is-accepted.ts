/** A form body with an unencoded space cannot be read. */
import { refuse } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  if (!text.includes(" ")) return real(text, own);
  reached();
  return refuse("body_malformed", "the form holds a space");
};
