/** The last of several counts. */
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const pairs = [...new URLSearchParams(text)];
  const kept = pairs.filter(([name], index) => pairs.findLastIndex(([other]) => other === name) === index);
  if (!own.has("token_type_hint") || kept.length === pairs.length) return real(text, own);
  reached();
  return real(new URLSearchParams(kept).toString(), own);
};
