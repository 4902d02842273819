/** Every decision is answered by a redirect. */
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return (call) => {
    if (call.visit.wantsJson) reached();
    return handle({ ...call, visit: { ...call.visit, wantsJson: false } });
  };
};
