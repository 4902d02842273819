import * as fc from "fast-check";
import type { Tokens } from "../target/oauth.ts";
import type { ClientName } from "../target/target.ts";
import type { World } from "../world.ts";

/** A way for a client that acts in its own name to come by an access token. */
export interface Issue {
  readonly client: ClientName;
  readonly scope: string | undefined;
  readonly auth: "basic" | "post";
  /** How each renewal is made before the token in question is reached; none for a token as it was first issued. */
  readonly renewals: readonly Renewal[];
}

type Renewal = "renew" | "refresh grant";

const ownKeys = ["apiKey", "otherApiKey", "limitedKey"] as const satisfies readonly ClientName[];

/** Ways to come by an access token: by any key of the target, for any of its scopes, at once or after renewals. */
export function issues(world: World, ways: readonly Renewal[] = ["renew", "refresh grant"]): fc.Arbitrary<Issue> {
  const renewals = world.has("client-credentials-refresh") ? 2 : 0;
  const clients = ownKeys.filter((name) => world.target.clients[name] !== undefined);
  return fc.constantFrom(...clients).chain((client) =>
    fc.record({
      client: fc.constant(client),
      scope: scopesOf(world.target.clients[client]?.scope ?? ""),
      auth: fc.constantFrom("basic", "post"),
      renewals: fc.array(fc.constantFrom(...ways), { maxLength: renewals }),
    }),
  );
}

/** Some of the scopes of a scope string, in any order; undefined leaves the choice to the server. */
export function scopesOf(allowed: string): fc.Arbitrary<string | undefined> {
  const scopes = allowed.split(" ").filter((scope) => scope !== "");
  if (scopes.length === 0) return fc.constant(undefined);
  const some = fc.shuffledSubarray(scopes, { minLength: 1 }).map((chosen) => chosen.join(" "));
  return fc.option(some, { nil: undefined, freq: 8 });
}

/** The tokens that come of it, as a precondition. */
export async function mustIssue(world: World, { client, scope, auth, renewals }: Issue): Promise<Tokens> {
  const key = world.clients[client];
  const options = { auth, ...(scope !== undefined && { scope }) };
  if (renewals.length === 0) return world.mustClientCredentials(key, options);
  let tokens: Tokens = await world.mustStartFamily(key, options);
  for (const renewal of renewals) {
    const { refresh_token = "" } = tokens;
    tokens =
      renewal === "renew"
        ? await world.mustRenew(refresh_token)
        : await world.mustRefreshGrant(key, refresh_token, { auth });
  }
  return tokens;
}
