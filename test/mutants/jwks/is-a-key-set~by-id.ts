/** The keys are members by their kid. */
import { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-jwks.ts";

export const getJwks = answeredOtherwise(real, (_call, { keys }) => ({
  keys: Object.fromEntries(keys.map((key) => [key.kid, key])),
}));
