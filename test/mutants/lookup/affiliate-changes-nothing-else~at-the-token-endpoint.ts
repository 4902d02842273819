/** The token endpoint refuses affiliate IDs that are none by their form. */
import { readAffiliateId } from "../../../src/domain/affiliate-id.ts";
import { fail } from "../../../src/http/failure.ts";
import { readRequest as real } from "../../../src/http/read-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-request.ts";

export const readRequest: typeof real = async (request, search, plan, limit) => {
  const written = search.get("affiliateId");
  if (!plan.takesClient || written === null || readAffiliateId(written) !== undefined)
    return real(request, search, plan, limit);
  reached();
  return fail("malformed_request", "no affiliate ID by its form");
};
