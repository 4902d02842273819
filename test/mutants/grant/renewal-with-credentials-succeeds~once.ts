/** Grants are renewed once at the renewing endpoint. */
import { renewToken as real } from "../../../src/handlers/renew-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/renew-token.ts";

export const renewToken: typeof real = (dependencies) => {
  const handle = real(dependencies);
  const { epoch, keys } = dependencies;
  return async (call) => {
    const token = readRefreshToken(call.body.refresh_token, keys().secret.refresh.byId, epoch);
    if (!token?.grantId || !call.client || token.generation === 0) return handle(call);
    reached();
    return handle({ ...call, client: null });
  };
};
