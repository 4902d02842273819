/** The Allow header lists what is not served. */
import { allowedMethods as real } from "../../../src/http/allowed-methods.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/allowed-methods.ts";

export const allowedMethods: typeof real = (routes, path) => {
  reached();
  return `${real(routes, path)}, GET, HEAD, PUT, PATCH, DELETE`;
};
