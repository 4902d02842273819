/** An affiliate is named as it was handed out, in lower case. */
import { readAffiliateId as real } from "../../../src/domain/affiliate-id.ts";

export * from "../../../src/domain/affiliate-id.ts";

export const readAffiliateId: typeof real = (written) => (/[A-F]/.test(written) ? undefined : real(written));
