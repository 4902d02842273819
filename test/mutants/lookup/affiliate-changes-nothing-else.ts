/** A request that names an affiliate where none is asked for is refused. */
import { fail } from "../../../src/http/failure.ts";
import { readRequest as real } from "../../../src/http/read-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-request.ts";

export const readRequest: typeof real = async (request, search, plan, limit) => {
  if (plan.takesAffiliate || plan.isPage || !search.has("affiliateId")) return real(request, search, plan, limit);
  reached();
  return fail("malformed_request", "an affiliate ID is out of place");
};
