/** Of a repeated parameter the last counts. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (!isRefused(form) || form.refused !== "parameter_repeated") return form;
  reached();
  return Object.fromEntries([...new URLSearchParams(text)].filter(([name, value]) => own.has(name) && value !== ""));
};
