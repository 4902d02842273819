/** A repeat without a value is overlooked when the value came first. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const form = real(text, own);
  if (!isRefused(form) || form.field === undefined) return form;
  const pairs = text.split("&");
  const first = pairs.findIndex((pair) => pair.startsWith(`${form.field}=`));
  const kept = pairs.filter((pair, index) => index <= first || pair !== `${form.field}=`);
  if (kept.length === pairs.length) return form;
  reached();
  return real(kept.join("&"), own);
};
