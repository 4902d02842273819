/** An empty grant_type is told unsupported_grant_type. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (isRefused(form) || !own.has("grant_type") || new URLSearchParams(text).get("grant_type") !== "") return form;
  reached();
  return { ...form, grant_type: "" };
};
