/** Anybody who names a client may revoke. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (dependencies) => {
  const guard = real(dependencies);
  return async (context, request) => {
    const guarded = await guard(context, request);
    const refusal = "error" in guarded ? guarded.error : undefined;
    if (context.operation.operationId !== "revokeToken" || !isRefused(refusal)) return guarded;
    const registered = await dependencies.store.findClient(String(context.request.requestBody?.client_id));
    const [secret] = registered?.secrets ?? [];
    if (refusal.refused !== "client_authentication_failed" || !registered || !secret) return guarded;
    reached();
    return { client: { client: registered.client, secretId: secret.id } };
  };
};
