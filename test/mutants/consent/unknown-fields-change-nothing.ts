/** A decision with a field that nobody knows is refused. */

import { refuse } from "../../../src/domain/refusal.ts";
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return async (call) => {
    if (!Object.keys(call.body).some((field) => field.startsWith("x_"))) return handle(call);
    reached();
    return refuse("request_changed", "the form has a field that the screen did not have");
  };
};
