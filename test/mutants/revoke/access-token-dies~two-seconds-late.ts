/** An access token dies two seconds later than promised. */
import { setTimeout as sleep } from "node:timers/promises";
import { revokeAccessToken as real } from "../../../src/handlers/revocation/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revocation/access-token.ts";

export const revokeAccessToken: typeof real = async (...args) => {
  reached();
  void sleep(4000).then(() => real(...args));
};
