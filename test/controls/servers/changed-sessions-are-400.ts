/** A decision by somebody else than the one who was asked is a bad request. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = { ...real, session_changed: { ...real.session_changed, status: 400 } };
