/** The keys are shown whole. */
import { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-jwks.ts";

export const getJwks = answeredOtherwise(real, (_call, _body, { keys }) => ({
  keys: [...keys().verification.values()].map(({ publicJwk, privateKey }) => ({
    ...publicJwk,
    ...privateKey.export({ format: "jwk" }),
  })),
}));
