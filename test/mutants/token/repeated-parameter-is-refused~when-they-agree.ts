/** A parameter may be repeated with the same value. */
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const pairs = new Set(text.split("&"));
  if (pairs.size < text.split("&").length) reached();
  return real([...pairs].join("&"), own);
};
