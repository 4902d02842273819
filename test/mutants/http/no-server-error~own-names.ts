/** A parameter with a name that every object has is met by an exception. */
import { readQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readQuery: typeof real = (query, own) => {
  const stranger = [...query.keys()].find((name) => name in {});
  if (stranger === undefined) return real(query, own);
  reached();
  throw new TypeError(`${stranger} is not iterable`);
};
