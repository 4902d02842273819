/** The grant_type is read without regard to case. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (isRefused(form) || form.grant_type === undefined) return form;
  const grant_type = form.grant_type.toLowerCase();
  if (grant_type !== form.grant_type) reached();
  return { ...form, grant_type };
};
