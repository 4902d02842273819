import { type Fields, pairsOf, type Request } from "./exchange.ts";
import type { CallOptions, RenewOptions, TokenHint } from "./oauth.ts";
import type { EndpointName, TargetClient } from "./target.ts";

/** Builders of the requests that clients make by themselves, aimed at `endpoints`. */
export function clientRequests(endpoints: Readonly<Record<EndpointName, string>>) {
  return {
    clientCredentials: (client: TargetClient, options: CallOptions = {}): Request =>
      formRequest(endpoints.token, client, { grant_type: "client_credentials", scope: options.scope }, options),

    refreshGrant: (client: TargetClient, refresh_token: string, options: CallOptions = {}): Request =>
      formRequest(
        endpoints.token,
        client,
        { grant_type: "refresh_token", refresh_token, scope: options.scope },
        options,
      ),

    renew: (refresh_token: unknown, options: RenewOptions = {}): Request => {
      const { client, auth = "post", scope, members, headers, throttled } = options;
      const inBody = client && auth === "post";
      const credentials = inBody ? { client_id: client.client_id, client_secret: client.client_secret } : {};
      return {
        url: endpoints.renew,
        headers:
          client && auth === "basic" ? [["authorization", basic(client)], ...pairsOf(headers)] : pairsOf(headers),
        json: { refresh_token, scope, ...credentials, ...members },
        ...(throttled !== undefined && { throttled }),
      };
    },

    revoke: (client: TargetClient, token: string, options: CallOptions & TokenHint = {}): Request =>
      formRequest(endpoints.revoke, client, { token, token_type_hint: options.hint }, options),

    introspect: (client: TargetClient, token: string, options: CallOptions & TokenHint = {}): Request =>
      formRequest(endpoints.introspect, client, { token, token_type_hint: options.hint }, options),
  };
}

/** A form request with the client's credentials where `options.auth` puts them. */
export function formRequest(
  url: string,
  client: TargetClient,
  usual: Readonly<Record<string, string | undefined>>,
  { auth = "post", params, headers, throttled }: CallOptions,
): Request {
  const credentials = auth === "post" ? { client_id: client.client_id, client_secret: client.client_secret } : {};
  const authorization: Fields = auth === "basic" ? [["authorization", basic(client)]] : [];
  return {
    url,
    headers: [...pairsOf(authorization), ...pairsOf(headers)],
    form: { ...usual, ...credentials, ...params },
    ...(throttled !== undefined && { throttled }),
  };
}

/** The Basic credentials of a client, each part form-encoded first (RFC 6749 §2.3.1). */
export function basic({ client_id, client_secret }: Pick<TargetClient, "client_id" | "client_secret">): string {
  const encoded = [client_id, client_secret].map((part) => new URLSearchParams({ "": part }).toString().slice(1));
  return `Basic ${Buffer.from(encoded.join(":")).toString("base64")}`;
}
