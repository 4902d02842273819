/** A code takes the place of a parameter of its name. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  const { origin, pathname, searchParams } = new URL(uri);
  const taken = [...searchParams.keys()].filter((name) => params[name] !== undefined);
  if (taken.length === 0) return real(uri, params);
  reached();
  for (const name of taken) searchParams.delete(name);
  return real(`${origin}${pathname}?${searchParams}`, params);
};
