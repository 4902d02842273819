/** An identifier that is too long is cut. */
import { readRequest as real } from "../../../src/http/read-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-request.ts";

const LONGEST = 135;

export const readRequest: typeof real = (request, search, plan, limit) => {
  const written = search.get("participantId");
  if (plan.takesAffiliate && written !== null && written.length > LONGEST) {
    reached();
    search.set("participantId", written.slice(0, LONGEST));
  }
  return real(request, search, plan, limit);
};
