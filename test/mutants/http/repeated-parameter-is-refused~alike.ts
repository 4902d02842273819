/** The same twice counts once. */
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const pairs = [...new URLSearchParams(text)];
  const kept = pairs.filter(
    ([name, value], index) => pairs.findIndex((other) => other[0] === name && other[1] === value) === index,
  );
  if (!own.has("token_type_hint") || kept.length === pairs.length) return real(text, own);
  reached();
  return real(new URLSearchParams(kept).toString(), own);
};
