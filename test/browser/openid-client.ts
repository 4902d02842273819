import * as client from "openid-client";
import type { Library, Registration, Tokens } from "./application.ts";

/** openid-client, unmodified, with PKCE and a state. */
export async function openidClient(registration: Registration, redirectUri: string): Promise<Library> {
  const { issuer, clientId, clientSecret, scope } = registration;
  const config = await client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    algorithm: "oauth2",
    execute: [client.allowInsecureRequests],
  });
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  return {
    async begin(_request, response, hints) {
      const parameters = {
        redirect_uri: redirectUri,
        scope,
        state: expectedState,
        code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: "S256",
        ...hints,
      };
      response.redirect(client.buildAuthorizationUrl(config, parameters).href);
    },
    async finish(request) {
      const came = new URL(request.originalUrl, redirectUri);
      return tokensOf(await client.authorizationCodeGrant(config, came, { pkceCodeVerifier, expectedState }));
    },
    renew: async (refreshToken) => tokensOf(await client.refreshTokenGrant(config, refreshToken)),
  };
}

function tokensOf({ refresh_token = "", scope, participant_id }: client.TokenEndpointResponse): Tokens {
  const participantId = typeof participant_id === "string" ? participant_id : undefined;
  return { refreshToken: refresh_token, scope, participantId };
}
