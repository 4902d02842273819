import { operationFacts } from "../../generated/operations.ts";
import { SCOPES } from "../domain/scope.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";

const AUTHENTICATION_METHODS = ["client_secret_basic", "client_secret_post"];

/** Authorization server metadata (RFC 8414). Every address begins with the configured issuer, whatever the request says. */
export const getServerMetadata =
  ({ settings: { issuer } }: Dependencies): Handler<"getServerMetadata"> =>
  async () => ({
    status: 200,
    headers: { "Cache-Control": "public, max-age=300" },
    type: "application/json",
    body: {
      issuer,
      authorization_endpoint: issuer + operationFacts.authorize.path,
      token_endpoint: issuer + operationFacts.issueToken.path,
      renew_endpoint: issuer + operationFacts.renewToken.path,
      revocation_endpoint: issuer + operationFacts.revokeToken.path,
      introspection_endpoint: issuer + operationFacts.introspectToken.path,
      jwks_uri: issuer + operationFacts.getJwks.path,
      scopes_supported: [...SCOPES],
      response_types_supported: ["code"],
      grant_types_supported: ["authorization_code", "client_credentials", "refresh_token"],
      code_challenge_methods_supported: ["S256"],
      authorization_response_iss_parameter_supported: true,
      token_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
      revocation_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
      introspection_endpoint_auth_methods_supported: AUTHENTICATION_METHODS,
    },
  });
