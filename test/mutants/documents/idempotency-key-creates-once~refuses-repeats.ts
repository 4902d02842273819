/** A repeated request is refused. */
import { idempotencyStep as real } from "../../../src/domain/idempotency.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/idempotency.ts";

export const idempotencyStep: typeof real = (request, former, reach) => {
  const step = real(request, former, reach);
  if (step.kind !== "answer") return step;
  reached();
  return { kind: "key_reused" };
};
