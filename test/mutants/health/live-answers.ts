/** A server that runs says that it does not. */
import { getLiveness as real } from "../../../src/handlers/get-liveness.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-liveness.ts";

export const getLiveness: typeof real = () => async (call) => {
  const reply = await real()(call);
  reached();
  return { ...reply, status: 503 } as unknown as typeof reply;
};
