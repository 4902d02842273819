import type { Dependencies } from "../../src/handlers/dependencies.ts";
import type { guardClient } from "../../src/http/client-guard.ts";
import { readCode } from "../../src/tokens/authorization-code.ts";
import { reached } from "./reached.ts";

/** Whoever brings a code without credentials is taken for its client, where `may` says so of the body. */
export const codeHolder =
  (
    real: typeof guardClient,
    may: (body: Readonly<Record<string, unknown>>, clientId: string) => boolean,
  ): typeof guardClient =>
  (dependencies) => {
    const guard = real(dependencies);
    const { epoch, keys, store } = dependencies as Dependencies;
    return async (context, request) => {
      const guarded = await guard(context, request);
      const body: Readonly<Record<string, unknown>> = context.request.requestBody ?? {};
      const anonymous = request.headers.authorization === undefined && body.client_secret === undefined;
      if (!anonymous || body.grant_type !== "authorization_code") return guarded;
      const code = readCode(String(body.code), keys().secret.code.byId, epoch);
      const owner = code && (await store.findClient(code.clientId));
      const [newest] = owner?.secrets ?? [];
      if (!owner || !newest || !may(body, owner.client.id)) return guarded;
      reached();
      return { client: { client: owner.client, secretId: newest.id } };
    };
  };
