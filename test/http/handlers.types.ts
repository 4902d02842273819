// What must not compile. Part of tsc: an unneeded @ts-expect-error is an error too.
import type { components } from "../../generated/api.ts";
import type { Scope } from "../../src/domain/scope.ts";
import type { Call, Handlers, Reply } from "../../src/http/handlers.ts";

const noStore = { "Cache-Control": "no-store" } as const;
const bearer = { access_token: "a", token_type: "Bearer", scope: "admin" } as const;
const pair = { ...bearer, expires_in: 1 } as const;

/** The rules' own list of scopes is the contract's. */
type Same<Left, Right> = [Left, Right] extends [Right, Left] ? true : never;
export const scopes: Same<Scope, components["schemas"]["Scope"]> = true;

declare const handlers: Handlers;
declare const issue: Call<"issueToken">;

export const issued: Reply<"issueToken"> = { status: 200, headers: noStore, type: "application/json", body: pair };
export const revoked: Reply<"revokeToken"> = {
  status: 200,
  headers: noStore,
  type: "application/json",
  body: {},
};
export const refreshToken: string = issue.body.grant_type === "refresh_token" ? issue.body.refresh_token : "";
export const clientId: string = issue.client.client.id;

// @ts-expect-error a handler is missing
export const missing: Handlers = { issueToken: handlers.issueToken };

// @ts-expect-error no such operation
export const unknown: Handlers = { ...handlers, issueCookies: handlers.issueToken };

// @ts-expect-error another operation's handler
export const swapped: Handlers = { ...handlers, issueToken: handlers.getJwks };

// @ts-expect-error the contract documents no 418
export const status: Reply<"issueToken"> = { status: 418, headers: noStore, type: "application/json", body: pair };

// @ts-expect-error the body lacks expires_in
export const body: Reply<"issueToken"> = { status: 200, headers: noStore, type: "application/json", body: bearer };

// @ts-expect-error the body has a property too many
export const excess: Reply<"issueToken"> = { ...issued, status: 200, headers: noStore, body: { ...pair, secret: 1 } };

// @ts-expect-error a required header is missing
export const header: Reply<"issueToken"> = { status: 200, type: "application/json", body: pair };

// @ts-expect-error a required header has another value
export const value: Reply<"revokeToken"> = { ...revoked, headers: { "Cache-Control": "public" } };

// @ts-expect-error the media type is another
export const type: Reply<"getJwks"> = { status: 200, headers: noStore, type: "application/json", body: { keys: [] } };

export const code: Reply<"issueToken"> = {
  status: 400,
  headers: noStore,
  type: "application/json",
  // @ts-expect-error no such error code
  body: { error: "no_such_code" },
};

// @ts-expect-error a body where none is documented
export const surplus: Reply<"issueToken"> = { status: 408, type: "application/json", body: {} };

export const inline: Handlers = {
  ...handlers,
  // @ts-expect-error a wrong body inside a function
  getLiveness: async () => ({ status: 200, headers: noStore, type: "application/json", body: { status: 200 } }),
};

// @ts-expect-error renewal may come without a client
export const unguarded = (call: Call<"renewToken">) => call.client.client.id;

// @ts-expect-error only a token request of its grant type holds a refresh token
export const narrowed = issue.body.refresh_token;
