/** Without grant_type a request counts as one for client_credentials. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (isRefused(form) || !own.has("grant_type") || form.grant_type !== undefined) return form;
  reached();
  return { ...form, grant_type: "client_credentials" };
};
