/** Whatever comes under a key is answered with the document that came first. */
import { idempotencyStep as real } from "../../../src/domain/idempotency.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/idempotency.ts";

export const idempotencyStep: typeof real = (request, former, reach) => {
  const step = real(request, former, reach);
  if (step.kind !== "key_reused" || !former) return step;
  reached();
  return { kind: "answer", documentId: former.documentId };
};
