/** The form may name another redirect URI. */

import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return async (call) => {
    const told: unknown = Object.entries(call.body).find(([field]) => field === "redirect_uri")?.[1];
    const answer = await handle({ ...call, visit: { ...call.visit, wantsJson: false } });
    if (typeof told !== "string" || !("status" in answer) || answer.status !== 303) return answer;
    reached();
    const { search } = new URL(answer.headers.Location);
    return seeOther(`${told}${told.includes("?") ? search.replace("?", "&") : search}`);
  };
};
