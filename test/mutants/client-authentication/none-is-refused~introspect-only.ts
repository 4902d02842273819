/** Anybody may introspect. */
import type { Client } from "../../../src/domain/client.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

const nobody = { client: { id: "nobody" } as Client, secretId: "none" };

export const guardClient: typeof real = (dependencies) => {
  const guard = real(dependencies);
  return async (context, request) => {
    const guarded = await guard(context, request);
    const refusal = "error" in guarded ? guarded.error : undefined;
    if (context.operation.operationId !== "introspectToken") return guarded;
    if (!isRefused(refusal) || refusal.refused !== "client_authentication_missing") return guarded;
    reached();
    return { client: nobody };
  };
};
