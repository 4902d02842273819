/** The grant_type password is served with the client's own token. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (isRefused(form) || form.grant_type !== "password") return form;
  reached();
  return { ...form, grant_type: "client_credentials" };
};
