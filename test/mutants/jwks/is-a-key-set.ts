/** The keys do not say of what type they are. */
import { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-jwks.ts";

export const getJwks = answeredOtherwise(real, (_call, { keys }) => ({
  keys: keys.map(({ kty, ...others }) => others),
}));
