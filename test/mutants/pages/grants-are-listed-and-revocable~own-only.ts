/** Only who gave a grant can end it. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { ownGrant as real } from "../../../src/handlers/pages/own-grant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/own-grant.ts";

export const ownGrant: typeof real = async (call, store) => {
  const grant = await real(call, store);
  if (isRefused(grant) || grant.approvedBy === call.session.login) return grant;
  reached();
  return refuse("not_found", "somebody else gave it");
};
