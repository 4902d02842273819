/** A Developer Application serves the users of its own account only. */
import { mayConsent as real } from "../../../src/domain/consenting-user.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/consenting-user.ts";

export const mayConsent: typeof real = (client, accountId) => {
  if (client.kind === "api_key" || client.accountId === accountId) return real(client, accountId);
  reached();
  return false;
};
