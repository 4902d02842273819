/** The MAC key of refresh tokens is shown too. */
import { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-jwks.ts";

export const getJwks = answeredOtherwise(real, (_call, body, { keys }) => ({
  keys: [...body.keys, { kid: "mac", ...keys().secret.refresh.active.key.export({ format: "jwk" }) }],
}));
