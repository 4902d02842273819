/** The revocation of an access token is answered, and nothing else. */
import type { revokeAccessToken as real } from "../../../src/handlers/revocation/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revocation/access-token.ts";

export const revokeAccessToken: typeof real = async () => reached();
