/** The network is asked before anybody is counted. */
import { lookupQuestion } from "../../../src/domain/lookup-question.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/dispatch.ts";

export const createDispatch: typeof real = (api, handlers, dependencies) => {
  const dispatch = real(api, handlers, dependencies);
  return async (request, target) => {
    const question = lookupQuestion(Object.fromEntries(target.query));
    if (target.path !== "/api/lookup" || isRefused(question)) return dispatch(request, target);
    reached();
    await dependencies.lookup(question, "anybody");
    return dispatch(request, target);
  };
};
