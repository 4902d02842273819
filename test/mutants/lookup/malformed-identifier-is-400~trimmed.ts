/** White space about an identifier means nothing. */
import { readRequest as real } from "../../../src/http/read-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-request.ts";

export const readRequest: typeof real = (request, search, plan, limit) => {
  const written = search.get("participantId");
  if (plan.takesAffiliate && written !== null && written.trim() !== written && written.trim() !== "") {
    reached();
    search.set("participantId", written.trim());
  }
  return real(request, search, plan, limit);
};
