/** An API key serves the users of any account. */
import { mayConsent as real } from "../../../src/domain/consenting-user.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/consenting-user.ts";

export const mayConsent: typeof real = (client, accountId) => {
  if (!real(client, accountId)) reached();
  return true;
};
