/** Other methods look up, too. */
import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/dispatch.ts";

const AS_GET = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

export const createDispatch: typeof real = (...args) => {
  const dispatch = real(...args);
  return (request, target) => {
    if (target.path === "/api/lookup" && AS_GET.includes(request.method ?? "")) {
      reached();
      request.method = "GET";
    }
    return dispatch(request, target);
  };
};
