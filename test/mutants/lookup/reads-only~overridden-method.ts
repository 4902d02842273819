/** A header may say that another method is GET. */
import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/dispatch.ts";

export const createDispatch: typeof real = (...args) => {
  const dispatch = real(...args);
  return (request, target) => {
    if (target.path === "/api/lookup" && request.headers["x-http-method-override"] === "GET") {
      reached();
      request.method = "GET";
    }
    return dispatch(request, target);
  };
};
