import type { ServedOperationId } from "../../generated/operations.ts";
import { isRefused } from "../../src/domain/refusal.ts";
import type { Dependencies } from "../../src/handlers/dependencies.ts";
import type { Call, Handler, Reply } from "../../src/http/handlers.ts";
import { reached } from "./reached.ts";

type Body<Id extends ServedOperationId> = Extract<Reply<Id>, { body: unknown; status: 200 }>["body"];

/**
 * A handler whose successful answers say something else. `change` gives the wrong body, or undefined to leave an answer alone;
 * it may give what the contract does not allow.
 */
export function answeredOtherwise<Id extends ServedOperationId>(
  real: (dependencies: Dependencies) => Handler<Id>,
  change: (call: Call<Id>, body: Body<Id>, dependencies: Dependencies) => unknown,
): (dependencies: Dependencies) => Handler<Id> {
  return (dependencies) => async (call) => {
    const reply = await real(dependencies)(call);
    if (isRefused(reply) || reply.status !== 200 || !("body" in reply)) return reply;
    const body = change(call, reply.body as Body<Id>, dependencies);
    if (body === undefined) return reply;
    reached();
    return { ...reply, body } as Reply<Id>;
  };
}
