/** Another media type is refused with 400, as at the form endpoints. */
import { REFUSALS as real } from "../../../src/http/refusals.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/refusals.ts";

export const REFUSALS: typeof real = {
  ...real,
  get unsupported_media_type() {
    reached();
    return { ...real.unsupported_media_type, status: 400 as const };
  },
};
