/** Programs are told as data where a refusal leads. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (isRefused(reply) || reply.status !== 303 || !call.visit.session || !call.visit.wantsJson) return reply;
  reached();
  const told: object = { status: 200, type: "application/json", body: { redirect_to: reply.headers.Location } };
  return told as typeof reply;
};
