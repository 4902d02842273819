/** Takes an access token for a refresh token of its family's first generation. */
import { decodeJwt } from "jose";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { writeRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

export const redeem: typeof real = (presented, presenter, dependencies) => {
  if (!/^eyJ[^.]+\.eyJ[^.]+\.[^.]+$/.test(presented.refreshToken)) return real(presented, presenter, dependencies);
  const {
    family,
    client_id,
    account_id,
    secret,
    scope,
    exp = 0,
  } = decodeJwt<Record<string, string>>(presented.refreshToken);
  if (!family || !client_id || !account_id || !secret || !scope) return real(presented, presenter, dependencies);
  reached();
  const key = dependencies.keys().secret.refresh.active;
  const facts = {
    epoch: dependencies.epoch,
    familyId: family,
    generation: 0,
    clientId: client_id,
    accountId: account_id,
  };
  const life = { issuedAt: dependencies.clock(), expiresAt: exp * 1000, macKeyId: key.id };
  const refreshToken = writeRefreshToken({ ...facts, ...life, secretId: secret, grantId: null, scope }, key);
  return real({ ...presented, refreshToken }, presenter, dependencies);
};
