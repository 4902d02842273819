/** A family one of whose access tokens was used answers no retry: its answer was not lost. */
import { decodeJwt } from "jose";
import { refuse } from "../../../src/domain/refusal.ts";
import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/dispatch.ts";

const usedFamilies = new Set<string>();
const presented = new Set<string>();

export const createDispatch: typeof real = (api, handlers, dependencies) =>
  real(
    api,
    {
      ...handlers,
      introspectToken: (call) => {
        const { token } = call.body;
        if (/^eyJ[^.]+\.eyJ[^.]+\.[^.]+$/.test(token)) usedFamilies.add(String(decodeJwt(token).family));
        return handlers.introspectToken(call);
      },
      renewToken: async (call) => {
        const { refresh_token } = call.body;
        const again = presented.has(refresh_token);
        presented.add(refresh_token);
        const facts = Buffer.from(refresh_token.split(".")[1] ?? "", "base64url").toString();
        if (!again || ![...usedFamilies].some((family) => facts.includes(family))) return handlers.renewToken(call);
        reached();
        return refuse("refresh_token_unusable", "its successor is in use");
      },
    },
    dependencies,
  );
