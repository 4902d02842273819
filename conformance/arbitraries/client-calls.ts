import * as fc from "fast-check";
import { expectStatus } from "../expect/status.ts";
import { expectTokens } from "../expect/token-answer.ts";
import type { Answer, Fields, Request } from "../target/exchange.ts";
import type { ClientAuthentication } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";
import { allowedScope } from "./scopes.ts";

/** A request at one of the endpoints where clients authenticate. */
export type ClientCall = TokenCall | TokenQuestion;

interface TokenCall {
  readonly endpoint: "token" | "renew";
  readonly scope: string;
}

interface TokenQuestion {
  readonly endpoint: "revoke" | "introspect";
  /** One that nobody has issued. */
  readonly token: string;
}

type ClientEndpoint = ClientCall["endpoint"];

interface Choice {
  /** Whose scopes are asked for. Default: `apiKey`. */
  readonly client?: TargetClient;
  readonly endpoints?: readonly ClientEndpoint[];
}

/** Calls at the endpoints that the server serves, or at those of them that are named. */
export function clientCalls(
  world: World,
  { client = world.clients.apiKey, endpoints = ["token", "renew", "revoke", "introspect"] }: Choice = {},
): fc.Arbitrary<ClientCall> {
  const served: Record<ClientEndpoint, boolean> = {
    token: true,
    renew: world.has("client-credentials-refresh"),
    revoke: world.has("revocation"),
    introspect: world.has("introspection"),
  };
  const scope = allowedScope(client);
  const token = fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/);
  const calls: Record<ClientEndpoint, fc.Arbitrary<ClientCall>> = {
    token: fc.record({ endpoint: fc.constant("token" as const), scope }),
    renew: fc.record({ endpoint: fc.constant("renew" as const), scope }),
    revoke: fc.record({ endpoint: fc.constant("revoke" as const), token }),
    introspect: fc.record({ endpoint: fc.constant("introspect" as const), token }),
  };
  return fc.oneof(...endpoints.filter((endpoint) => served[endpoint]).map((endpoint) => calls[endpoint]));
}

/** Ways for a client to authenticate. */
export const clientAuth: fc.Arbitrary<"basic" | "post"> = fc.constantFrom("basic", "post");

/** Who calls, and what differs from the usual request. */
export interface Caller {
  readonly client: TargetClient;
  /** Whose family is renewed. Default: `apiKey`. */
  readonly owner?: TargetClient;
  readonly auth?: ClientAuthentication;
  /** Further members of the body, form or JSON. */
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Fields;
}

/** The request of a call. A renewal is of a family that `owner` starts for it, whoever then calls. */
export async function clientRequest(world: World, call: ClientCall, caller: Caller): Promise<Request> {
  const { client, owner = world.clients.apiKey, auth = "post", params = {}, headers = {} } = caller;
  switch (call.endpoint) {
    case "token":
      return world.request.clientCredentials(client, { auth, params, headers, scope: call.scope });
    case "renew": {
      const { refresh_token } = await world.mustStartFamily(owner, { scope: call.scope });
      return world.request.renew(refresh_token, { client, auth, members: params, headers });
    }
    case "revoke":
      return world.request.revoke(client, call.token, { auth, params, headers });
    case "introspect":
      return world.request.introspect(client, call.token, { auth, params, headers });
  }
}

/** Makes the call. */
export async function callAs(world: World, call: ClientCall, caller: Caller): Promise<Answer> {
  return world.send(await clientRequest(world, call, caller));
}

/** The call was served: answered with a token where it asked for one, else 200. */
export function expectServed(call: ClientCall, answer: Answer): void {
  if (call.endpoint === "token" || call.endpoint === "renew") expectTokens(answer);
  else expectStatus(answer, 200, "the client has authenticated");
}

/** Makes the call as the positive twin of another. */
export async function mustBeServed(world: World, call: ClientCall, caller: Caller): Promise<void> {
  expectServed(call, await callAs(world, call, caller));
}
