/** One request in twenty has to be made again, but for those that come all at once and each on a connection of its own. */
import { createDispatch as real } from "../../../src/http/dispatch.ts";

export * from "../../../src/http/dispatch.ts";

export const createDispatch: typeof real = (...args) => {
  const dispatch = real(...args);
  let requests = 0;
  return async (request, target) => {
    if (request.headers.connection === "close") return dispatch(request, target);
    requests += 1;
    return requests % 20 === 0 ? { result: { status: 429, headers: { "Retry-After": 0 } } } : dispatch(request, target);
  };
};
