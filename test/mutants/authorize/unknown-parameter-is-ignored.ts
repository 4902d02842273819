/** A parameter that the endpoint does not know is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const unknown = [...search.keys()].find((name) => !own.includes(name));
  if (unknown === undefined) return real(search, own, once);
  reached();
  return refuse("parameter_malformed", "an unknown parameter");
};
