/** An empty client_secret beside a Basic header is a second authentication. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (isRefused(form) || new URLSearchParams(text).get("client_secret") !== "") return form;
  reached();
  return { ...form, client_secret: "" };
};
