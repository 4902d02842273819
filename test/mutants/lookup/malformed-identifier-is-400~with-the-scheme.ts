/** An identifier may stand with the scheme that all of the network have. */
import { readRequest as real } from "../../../src/http/read-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-request.ts";

const SCHEME = "iso6523-actorid-upis::";

export const readRequest: typeof real = (request, search, plan, limit) => {
  const written = search.get("participantId");
  if (plan.takesAffiliate && written?.startsWith(SCHEME)) {
    reached();
    search.set("participantId", written.slice(SCHEME.length));
  }
  return real(request, search, plan, limit);
};
