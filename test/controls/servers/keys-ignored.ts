/** An Idempotency-Key is a header that nobody knows. */
import type { keyedRequest as real } from "../../../src/handlers/documents/keyed-request.ts";

export * from "../../../src/handlers/documents/keyed-request.ts";

export const keyedRequest: typeof real = () => undefined;
