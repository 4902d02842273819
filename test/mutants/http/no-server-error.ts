/** A zero byte in a form is met by an exception. */
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  if (!text.includes("%00")) return real(text, own);
  reached();
  throw new TypeError("a string holds a zero byte");
};
