/** A parameter that the endpoint does not know is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { readForm as real } from "../../../src/http/form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/form.ts";

export const readForm: typeof real = (text, own) => {
  const unknown = [...new URLSearchParams(text).keys()].find((name) => !own.has(name));
  if (unknown === undefined) return real(text, own);
  reached();
  return refuse("parameter_malformed", "an unknown parameter");
};
