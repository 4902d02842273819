/** Only the key that signs now is shown. */
import { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-jwks.ts";

export const getJwks = answeredOtherwise(real, (_call, body, { keys }) => ({
  keys: body.keys.filter(({ kid }) => kid === keys().signing.id),
}));
