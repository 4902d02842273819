/** At the renewing endpoint a client may renew the tokens of other clients of its account. */
import { renewToken as real } from "../../../src/handlers/renew-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/renew-token.ts";

export const renewToken: typeof real = (dependencies) => {
  const handle = real(dependencies);
  const { epoch, keys } = dependencies;
  return (call) => {
    const { body, client } = call;
    const token = client && readRefreshToken(body.refresh_token, keys().secret.refresh.byId, epoch);
    if (!token || token.clientId === client.client.id || token.accountId !== client.client.accountId)
      return handle(call);
    reached();
    return handle({ ...call, client: { ...client, client: { ...client.client, id: token.clientId } } });
  };
};
