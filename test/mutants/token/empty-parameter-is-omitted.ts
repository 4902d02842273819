/** A parameter without a value counts as one with an empty value. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  const empty = [...new URLSearchParams(text)].filter(([name, value]) => own.has(name) && value === "");
  if (isRefused(form) || empty.length === 0) return form;
  reached();
  return { ...form, ...Object.fromEntries(empty) };
};
