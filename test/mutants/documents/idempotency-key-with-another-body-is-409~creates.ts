/** A key counts for one body: with another body it is another key. */
import { keyedRequest as real } from "../../../src/handlers/documents/keyed-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/keyed-request.ts";

export const keyedRequest: typeof real = (key, members) => {
  const request = real(key, members);
  if (!request) return request;
  reached();
  return { ...request, key: `${request.key} ${request.digest}` };
};
