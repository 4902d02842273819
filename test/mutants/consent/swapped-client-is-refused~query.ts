/** The address of the form may name another redirect URI. */

import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return async (call) => {
    const told: unknown = new URL(call.visit.address, dependencies.settings.issuer).searchParams.get("redirect_uri");
    const answer = await handle({ ...call, visit: { ...call.visit, wantsJson: false } });
    if (typeof told !== "string" || !("status" in answer) || answer.status !== 303) return answer;
    reached();
    const { search } = new URL(answer.headers.Location);
    return seeOther(`${told}${told.includes("?") ? search.replace("?", "&") : search}`);
  };
};
