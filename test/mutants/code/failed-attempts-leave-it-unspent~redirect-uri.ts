/** A redirect URI that does not fit spends a code. */
import { redeemCode as real } from "../../../src/stores/redeem-code.ts";
import { spentByFailure } from "../spent-by-failure.ts";

export * from "../../../src/stores/redeem-code.ts";

export const redeemCode: typeof real = spentByFailure(
  real,
  ({ code, clientId, redirectUri }) => code.clientId === clientId && code.redirectUri !== redirectUri,
);
