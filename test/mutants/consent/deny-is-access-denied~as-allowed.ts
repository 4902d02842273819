/** A denial with a participant and scopes beside it is an approval. */
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return (call) => {
    if (call.body.decision === "allow" || !call.body.participant || !call.body.scope) return handle(call);
    reached();
    return handle({ ...call, body: { ...call.body, decision: "allow" } });
  };
};
