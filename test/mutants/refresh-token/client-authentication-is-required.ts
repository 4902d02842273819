/** Whoever holds a refresh token is taken for its client. */
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (dependencies) => {
  const guard = real(dependencies);
  const { epoch, keys, store } = dependencies as Dependencies;
  return async (context, request) => {
    const guarded = await guard(context, request);
    const { refresh_token: text, client_secret: secret } = context.request.requestBody ?? {};
    const anonymous = request.headers.authorization === undefined && secret === undefined;
    if (context.operation.operationId !== "issueToken" || !anonymous) return guarded;
    const token = readRefreshToken(String(text), keys().secret.refresh.byId, epoch);
    const owner = token && (await store.findClient(token.clientId));
    const [newest] = owner?.secrets ?? [];
    if (!owner || !newest) return guarded;
    reached();
    return { client: { client: owner.client, secretId: newest.id } };
  };
};
