/** Form endpoints answer another media type with 415 instead of 400. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = { ...real, content_type_wrong: { ...real.content_type_wrong, status: 415 } };
