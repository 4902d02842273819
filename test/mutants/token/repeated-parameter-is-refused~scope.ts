/** Repeated scopes are added up. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (!isRefused(form) || form.field !== "scope") return form;
  reached();
  const parameters = new URLSearchParams(text);
  parameters.set("scope", parameters.getAll("scope").join(" "));
  return real(parameters.toString(), own);
};
