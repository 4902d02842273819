import { Unavailable } from "../../unavailable.ts";
import { type Fields, pairsOf, type Request } from "../exchange.ts";
import type { CallOptions } from "../oauth.ts";
import { formRequest } from "../oauth-requests.ts";
import { type PkcePair, pkcePair } from "../pkce.ts";
import type { EndpointName, TargetClient } from "../target.ts";
import { type Accepted, acceptOf } from "./accepted.ts";
import { decisionRequest } from "./decision-request.ts";
import type { UserSession } from "./user-session.ts";

/** Hints at the participant (contract: Participant matching). */
export interface Hints {
  readonly euVatId?: string | undefined;
  readonly rn?: string | undefined;
  readonly countryCode?: string | undefined;
}

/** Variations of the parameters of an authorization request. */
export interface AuthorizeOptions {
  /** Default: every scope that the client is allowed. */
  readonly scope?: string;
  /** Default: a short one. */
  readonly state?: string;
  /** Default: the client's first redirect URI. */
  readonly redirectUri?: string;
  /** Default: none, and a new pair for a client that must use it. Null: none in any case. */
  readonly pkce?: PkcePair | null;
  readonly hints?: Hints;
  /** Further parameters; one of the usual name takes its place, undefined drops it. */
  readonly params?: Readonly<Record<string, string | undefined>>;
  /** Added at the end, so that a parameter may stand twice. */
  readonly repeat?: readonly (readonly [string, string])[];
}

/** How an authorization request is sent. */
export interface AuthorizeSending {
  /** Default: `html`. */
  readonly accept?: Accepted;
  readonly headers?: Fields;
}

/** What it takes to redeem a code besides the client. */
export interface Redeemable {
  readonly code: string;
  /** That of the authorization request. */
  readonly redirectUri: string;
  readonly verifier?: string | undefined;
}

/** The redirect URI that requests of the client have unless they say otherwise. */
export function usualRedirectUri({ client_id, redirect_uri, redirect_uris = [] }: TargetClient): string {
  const uri = redirect_uri || redirect_uris[0];
  if (!uri) throw new Unavailable(`the target names no redirect_uri of the client ${client_id}`);
  return uri;
}

/** The pair that an authorization request is made with, if any. */
export function pkceOf({ pkce }: TargetClient, options: Pick<AuthorizeOptions, "pkce">): PkcePair | undefined {
  if (options.pkce !== undefined) return options.pkce ?? undefined;
  return pkce === "required" ? pkcePair() : undefined;
}

/** The address of an authorization request (RFC 6749 §4.1.1); the endpoint's own query stays. */
export function authorizeUrl(endpoint: string, client: TargetClient, options: AuthorizeOptions = {}): string {
  const { scope = client.scope, state = "usual-state", redirectUri, hints, params, repeat = [] } = options;
  const usual = {
    response_type: "code",
    client_id: client.client_id,
    redirect_uri: redirectUri ?? usualRedirectUri(client),
    scope: scope === "" ? undefined : scope,
    state,
    ...challengeOf(pkceOf(client, options)),
    ...hints,
    ...params,
  };
  const url = new URL(endpoint);
  for (const [name, value] of [...pairsOf(usual), ...repeat]) url.searchParams.append(name, value);
  return url.href;
}

function challengeOf(pair: PkcePair | undefined): Readonly<Record<string, string>> {
  return pair ? { code_challenge: pair.challenge, code_challenge_method: "S256" } : {};
}

/** The request that a browser makes for `url`; `session` null is one in which nobody has logged in. */
export function browserRequest(
  session: UserSession | null,
  url: string,
  { accept = "html", headers }: AuthorizeSending = {},
): Request {
  const cookie = session?.jar.headerFor(url);
  const usual: [string, string][] = [["accept", acceptOf(accept)]];
  return {
    url,
    headers: [...usual, ...(cookie === undefined ? [] : [["cookie", cookie] as const]), ...pairsOf(headers)],
  };
}

/** Builders of the requests of the authorization code flow, aimed at `endpoints`. */
export function codeRequests(endpoints: Readonly<Record<EndpointName, string>>) {
  return {
    authorize: (
      client: TargetClient,
      { session = null, ...options }: AuthorizeOptions & AuthorizeSending & { session?: UserSession | null } = {},
    ): Request => browserRequest(session, authorizeUrl(endpoints.authorize, client, options), options),

    decide: decisionRequest,

    redeemCode: (
      client: TargetClient,
      { code, redirectUri, verifier }: Redeemable,
      options: CallOptions = {},
    ): Request =>
      formRequest(
        endpoints.token,
        client,
        { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier },
        options,
      ),
  };
}
