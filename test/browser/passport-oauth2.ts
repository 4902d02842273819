import type { Request, Response } from "express";
import OAuth2Strategy from "passport-oauth2";
import type { Library, Registration, Tokens } from "./application.ts";

/** The members of a token answer. */
type Answer = Record<string, string | undefined>;

/** The strategy, unmodified; as its documentation says, a provider's own parameters are added by a subclass. */
class Countersign extends OAuth2Strategy {
  override authorizationParams({ hints }: { hints: object }): object {
    return { ...hints };
  }

  renew(refreshToken: string): Promise<Tokens> {
    return new Promise((settle, fail) => {
      this._oauth2.getOAuthAccessToken(refreshToken, { grant_type: "refresh_token" }, (error, _access, next, answer) =>
        error ? fail(errorOf(error)) : settle(tokensOf(next, answer as Answer)),
      );
    });
  }
}

/** passport-oauth2 with PKCE and a state, driven as Passport drives it. */
export async function passportOauth2(registration: Registration, redirectUri: string): Promise<Library> {
  const { issuer, clientId, clientSecret, scope } = registration;
  const options = {
    authorizationURL: `${issuer}/api/auth/authorize`,
    tokenURL: `${issuer}/api/auth/token`,
    clientID: clientId,
    clientSecret,
    callbackURL: redirectUri,
    scope,
    state: true,
    pkce: true,
  };
  const strategy = new Countersign(options, (_access, refreshToken, answer: Answer, _profile, verified) =>
    verified(null, tokensOf(refreshToken, answer)),
  );
  const session = {};
  return {
    begin: async (request, response, hints) => {
      await authenticate(strategy, Object.assign(request, { session }), response, { hints });
    },
    async finish(request, response) {
      const user = await authenticate(strategy, Object.assign(request, { session }), response);
      if (!user) throw new Error("passport-oauth2 led the browser elsewhere");
      return user as Tokens;
    },
    renew: (refreshToken) => strategy.renew(refreshToken),
  };
}

/** Passport hands a strategy its ways out by a copy of it for each request. @returns undefined after a redirect */
function authenticate(strategy: OAuth2Strategy, request: Request, response: Response, options: object = {}) {
  return new Promise<unknown>((settle, fail) => {
    const once = Object.assign(Object.create(strategy) as OAuth2Strategy, {
      success: settle,
      redirect(address: string) {
        response.redirect(address);
        settle(undefined);
      },
      fail: (challenge: object) => fail(new Error(`refused: ${JSON.stringify(challenge)}`)),
      error: fail,
    });
    once.authenticate(request, options);
  });
}

const tokensOf = (refreshToken: string | undefined, { scope, participant_id }: Answer): Tokens => ({
  refreshToken: refreshToken ?? "",
  scope,
  participantId: participant_id,
});

/** The library reports a refusal as status and body. */
const errorOf = (error: Error | { statusCode: number; data?: unknown }): Error =>
  error instanceof Error
    ? error
    : Object.assign(new Error(`the token endpoint answered ${error.statusCode}`), JSON.parse(String(error.data)));
