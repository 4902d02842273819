export interface paths {
    "/api/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a token
         * @description Exchange client credentials, an authorization code or a refresh token for an access token.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a token
         * @description Exchange a refresh token for a new pair.
         *
         *     A token from client credentials needs no credentials here; one from a code does.
         */
        post: operations["renewToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Kill one access token, or the whole chain a refresh token belongs to.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Introspect a token
         * @description Ask whether a token of one's own is live, and what it may do.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server metadata
         * @description Addresses and abilities of the server, for clients that configure themselves.
         */
        get: operations["getServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys
         * @description Public keys for verifying access tokens without asking the server.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it alive?
         * @description Whether the process runs; it looks at nothing else.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it ready?
         * @description Whether requests can be served now: the store answers and there is a key to sign with.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: password
         * @description An opaque string to its holder; shown to resource endpoints as `Authorization: Bearer`.
         * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IjIwMjYtMTEifQ.eyJzdWIiOiJrZXlfNVEybVc4clR6SzRjIn0.c2lnbmF0dXJl
         */
        AccessToken: string;
        /**
         * @description Scopes separated by spaces (RFC 6749 §3.3): a set, in which order, repeats and extra spaces mean nothing.
         * @example send_documents receive_documents
         */
        ScopeString: string;
        /**
         * Format: password
         * @description An opaque string that buys one new pair of tokens.
         * @example rt_1.Zm9yZ2VkLWJ5LXRoZS1zZXJ2ZXI.MDAwMQ.bWFj
         */
        RefreshToken: string;
        /**
         * @description A token, and what came with it (RFC 6749 §5.1).
         * @example {
         *       "access_token": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IjIwMjYtMTEifQ.eyJzdWIiOiJrZXlfNVEybVc4clR6SzRjIn0.c2lnbmF0dXJl",
         *       "token_type": "Bearer",
         *       "expires_in": 900,
         *       "scope": "send_documents receive_documents",
         *       "refresh_token": "rt_1.Zm9yZ2VkLWJ5LXRoZS1zZXJ2ZXI.MDAwMA.bWFj"
         *     }
         */
        TokenAnswer: {
            access_token: components["schemas"]["AccessToken"];
            /** @enum {string} */
            token_type: "Bearer";
            /**
             * Format: int32
             * @description Seconds the access token is good for
             */
            expires_in: number;
            /** @description The scope of the access token */
            scope: components["schemas"]["ScopeString"];
            refresh_token?: components["schemas"]["RefreshToken"];
            /** @description The participant the token reaches, when the grant is for one */
            participant_id?: string;
        };
        /**
         * @description Why a token request was refused.
         * @example {
         *       "error": "invalid_scope",
         *       "error_description": "read_all_documents is not allowed to this client"
         *     }
         */
        TokenRefusal: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description Client authentication failed, or there was none.
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "unknown client or wrong secret"
         *     }
         */
        InvalidClient: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_client";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description The method is not served here.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "this address answers POST only"
         *     }
         */
        WrongMethod: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description The body is too large to be read.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "the body is larger than 64 kB"
         *     }
         */
        TooLarge: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description The body is of another media type than this endpoint reads.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "send the body in the media type that the contract names"
         *     }
         */
        WrongMediaType: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description The server cannot answer now; the same request may succeed later.
         * @example {
         *       "error": "temporarily_unavailable",
         *       "error_description": "try again after the time in Retry-After"
         *     }
         */
        TemporarilyUnavailable: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "temporarily_unavailable";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description Names a client; not a secret.
         * @example key_5Q2mW8rTzK4c
         */
        ClientId: string;
        /**
         * Format: password
         * @description Proves a client. Belongs in a Basic header or a request body, never in a URL.
         * @example cs_hN0vQ3zqkYw1sXo7mPb5dRt9eLfUgCjA2iKlMnOpQrS
         */
        ClientSecret: string;
        /**
         * @description The account's own key asks for a token in its own name (RFC 6749 §4.4).
         * @example {
         *       "grant_type": "client_credentials",
         *       "client_id": "key_5Q2mW8rTzK4c",
         *       "client_secret": "cs_hN0vQ3zqkYw1sXo7mPb5dRt9eLfUgCjA2iKlMnOpQrS",
         *       "scope": "send_documents receive_documents"
         *     }
         */
        ClientCredentialsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "client_credentials";
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /** @description Left out: every scope configured for the key */
            scope?: components["schemas"]["ScopeString"];
        };
        /** @description A code from the consent screen is exchanged (RFC 6749 §4.1.3). */
        AuthorizationCodeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "authorization_code";
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /**
             * Format: password
             * @description The code that came with the redirect
             */
            code: string;
            /** @description The one the authorization request named, character for character */
            redirect_uri: string;
            /**
             * Format: password
             * @description What the code challenge was made from (RFC 7636 §4.1): 43 to 128 characters
             */
            code_verifier?: string;
        };
        /** @description The standard way to renew (RFC 6749 §6). */
        RefreshTokenRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "refresh_token";
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            refresh_token: components["schemas"]["RefreshToken"];
            /** @description Narrows the access token of this answer; left out: the whole scope of the refresh token */
            scope?: components["schemas"]["ScopeString"];
        };
        /** @description A token request; `grant_type` says which. */
        TokenRequest: components["schemas"]["ClientCredentialsRequest"] | components["schemas"]["AuthorizationCodeRequest"] | components["schemas"]["RefreshTokenRequest"];
        /**
         * @description Why a renewal was refused.
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "the refresh token is unknown, expired, revoked or spent"
         *     }
         */
        RenewRefusal: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request" | "invalid_grant" | "invalid_scope";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description A refresh token that is to be exchanged for a new pair.
         * @example {
         *       "refresh_token": "rt_1.Zm9yZ2VkLWJ5LXRoZS1zZXJ2ZXI.MDAwMA.bWFj"
         *     }
         */
        RenewRequest: {
            refresh_token: components["schemas"]["RefreshToken"];
            /** @description Narrows the access token of this answer; left out: the whole scope of the refresh token */
            scope?: components["schemas"]["ScopeString"];
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
        };
        /**
         * @description Why a revocation was refused.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "token is missing: send it in the form body"
         *     }
         */
        RevocationRefusal: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request" | "invalid_grant" | "unsupported_token_type";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * Format: password
         * @description Either kind of token, where the server finds out which it is.
         * @example rt_1.Zm9yZ2VkLWJ5LXRoZS1zZXJ2ZXI.MDAwMQ.bWFj
         */
        AnyToken: string;
        /**
         * @description A token that its client no longer needs (RFC 7009 §2.1).
         * @example {
         *       "token": "rt_1.Zm9yZ2VkLWJ5LXRoZS1zZXJ2ZXI.MDAwMQ.bWFj",
         *       "token_type_hint": "refresh_token",
         *       "client_id": "key_5Q2mW8rTzK4c",
         *       "client_secret": "cs_hN0vQ3zqkYw1sXo7mPb5dRt9eLfUgCjA2iKlMnOpQrS"
         *     }
         */
        RevocationRequest: {
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            token: components["schemas"]["AnyToken"];
            /** @description Where to look first: `access_token` or `refresh_token`; any other value is ignored */
            token_type_hint?: string;
        };
        /**
         * @description A live token of the asking client (RFC 7662 §2.2).
         * @example {
         *       "active": true,
         *       "scope": "send_documents receive_documents",
         *       "client_id": "key_5Q2mW8rTzK4c",
         *       "token_type": "Bearer",
         *       "exp": 1795531500,
         *       "iat": 1795530600,
         *       "sub": "key_5Q2mW8rTzK4c",
         *       "aud": "https://api.countersign.example",
         *       "iss": "https://api.countersign.example",
         *       "jti": "9c1d3b2a-6f0e-4a57-8b7d-1e2f3a4b5c6d"
         *     }
         */
        ActiveToken: {
            /** @enum {boolean} */
            active: true;
            scope: components["schemas"]["ScopeString"];
            client_id: components["schemas"]["ClientId"];
            /** @description The login of the user who approved the grant */
            username?: string;
            /** @enum {string} */
            token_type?: "Bearer" | "refresh_token";
            /**
             * Format: int64
             * @description When it ends, in seconds since 1970; of a refresh token, the end of its whole chain
             */
            exp: number;
            /**
             * Format: int64
             * @description When it was issued, in seconds since 1970
             */
            iat: number;
            /** @description The user who approved, or the client itself */
            sub: string;
            aud?: string;
            iss: string;
            jti?: string;
            /** @description The participant the token reaches, when the grant is for one */
            participant_id?: string;
        };
        /**
         * @description Any other token: dead, unknown or of another client.
         * @example {
         *       "active": false
         *     }
         */
        InactiveToken: {
            /** @enum {boolean} */
            active: false;
        };
        /** @description The state of a token. */
        Introspection: components["schemas"]["ActiveToken"] | components["schemas"]["InactiveToken"];
        /**
         * @description The request cannot be read or breaks a rule of form.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "token is missing: send it in the form body"
         *     }
         */
        InvalidRequest: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request";
            /** @description Why, for the developer who reads it; names the parameter and what to do */
            error_description?: string;
            /**
             * Format: uri
             * @description Where to read more
             */
            error_uri?: string;
        };
        /**
         * @description A token whose state the client asks for (RFC 7662 §2.1).
         * @example {
         *       "token": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IjIwMjYtMTEifQ.eyJzdWIiOiJrZXlfNVEybVc4clR6SzRjIn0.c2lnbmF0dXJl",
         *       "token_type_hint": "access_token",
         *       "client_id": "key_5Q2mW8rTzK4c",
         *       "client_secret": "cs_hN0vQ3zqkYw1sXo7mPb5dRt9eLfUgCjA2iKlMnOpQrS"
         *     }
         */
        IntrospectionRequest: {
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            token: components["schemas"]["AnyToken"];
            /** @description Where to look first: `access_token` or `refresh_token`; any other value is ignored */
            token_type_hint?: string;
        };
        /**
         * @description What a token may be used for.
         * @enum {string}
         */
        Scope: "admin" | "read_participant_info" | "send_documents" | "receive_documents" | "receive_all_documents" | "read_all_documents";
        /**
         * @description What the server offers (RFC 8414 §2). Members of what it does not serve are left out.
         * @example {
         *       "issuer": "https://api.countersign.example",
         *       "authorization_endpoint": "https://api.countersign.example/api/auth/authorize",
         *       "token_endpoint": "https://api.countersign.example/api/auth/token",
         *       "renew_endpoint": "https://api.countersign.example/api/auth/renew",
         *       "revocation_endpoint": "https://api.countersign.example/api/auth/revoke",
         *       "introspection_endpoint": "https://api.countersign.example/api/auth/introspect",
         *       "jwks_uri": "https://api.countersign.example/.well-known/jwks.json",
         *       "scopes_supported": [
         *         "admin",
         *         "read_participant_info",
         *         "send_documents",
         *         "receive_documents",
         *         "receive_all_documents",
         *         "read_all_documents"
         *       ],
         *       "response_types_supported": [
         *         "code"
         *       ],
         *       "response_modes_supported": [
         *         "query"
         *       ],
         *       "grant_types_supported": [
         *         "client_credentials",
         *         "authorization_code",
         *         "refresh_token"
         *       ],
         *       "token_endpoint_auth_methods_supported": [
         *         "client_secret_basic",
         *         "client_secret_post"
         *       ],
         *       "revocation_endpoint_auth_methods_supported": [
         *         "client_secret_basic",
         *         "client_secret_post"
         *       ],
         *       "introspection_endpoint_auth_methods_supported": [
         *         "client_secret_basic",
         *         "client_secret_post"
         *       ],
         *       "code_challenge_methods_supported": [
         *         "S256"
         *       ],
         *       "authorization_response_iss_parameter_supported": true
         *     }
         */
        ServerMetadata: {
            /**
             * Format: uri
             * @description The server's name in every token and answer: its base address, without query or fragment
             */
            issuer: string;
            /** Format: uri */
            authorization_endpoint?: string;
            /** Format: uri */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where a JSON request renews a token; a member of ours
             */
            renew_endpoint?: string;
            /** Format: uri */
            revocation_endpoint?: string;
            /** Format: uri */
            introspection_endpoint?: string;
            /** Format: uri */
            jwks_uri?: string;
            scopes_supported?: components["schemas"]["Scope"][];
            /** @description Empty while no authorization endpoint is served */
            response_types_supported: string[];
            response_modes_supported?: string[];
            grant_types_supported?: string[];
            token_endpoint_auth_methods_supported?: string[];
            revocation_endpoint_auth_methods_supported?: string[];
            introspection_endpoint_auth_methods_supported?: string[];
            code_challenge_methods_supported?: string[];
            /** @description Whether redirects carry `iss` (RFC 9207 §3) */
            authorization_response_iss_parameter_supported?: boolean;
            /**
             * Format: uri
             * @description Where developers read more
             */
            service_documentation?: string;
        };
        /**
         * @description Another method was used.
         * @example {
         *       "type": "about:blank",
         *       "title": "Method not allowed",
         *       "status": 405,
         *       "code": "method_not_allowed",
         *       "detail": "This address answers GET only."
         *     }
         */
        MethodNotAllowedProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 405;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "method_not_allowed";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /** @description A public key (RFC 7517 §4), of whatever type the server signs with. */
        JsonWebKey: {
            kty: string;
            /** @description Names the key in the header of a token */
            kid: string;
            /** @enum {string} */
            use?: "sig";
            alg?: string;
            crv?: string;
            x?: string;
            y?: string;
            n?: string;
            e?: string;
        };
        /**
         * @description The keys that verify tokens still in use (RFC 7517 §5).
         * @example {
         *       "keys": [
         *         {
         *           "kty": "EC",
         *           "kid": "2026-11",
         *           "use": "sig",
         *           "alg": "ES256",
         *           "crv": "P-256",
         *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
         *         }
         *       ]
         *     }
         */
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * @description It runs, or it is ready.
         * @example {
         *       "status": "ok"
         *     }
         */
        Healthy: {
            /** @enum {string} */
            status: "ok";
        };
        /**
         * @description It runs and cannot serve now.
         * @example {
         *       "status": "unavailable"
         *     }
         */
        Unhealthy: {
            /** @enum {string} */
            status: "unavailable";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A new token */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRefusal"];
                };
            };
            /** @description Client authentication failed or is missing */
            401: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The Basic challenge, when the client tried Basic */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidClient"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMethod"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMediaType"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot decide now; no token was spent */
            503: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    renewToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewRequest"];
            };
        };
        responses: {
            /** @description A new token */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewRefusal"];
                };
            };
            /** @description Client authentication failed or is missing */
            401: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The Basic challenge, when the client tried Basic */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidClient"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMethod"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMediaType"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot decide now; no token was spent */
            503: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The token, if it was the client's, is dead */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationRefusal"];
                };
            };
            /** @description Client authentication failed or is missing */
            401: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The Basic challenge, when the client tried Basic */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidClient"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMethod"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMediaType"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot decide now; no token was spent */
            503: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IntrospectionRequest"];
            };
        };
        responses: {
            /** @description What the server knows of the token */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description Refused */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            /** @description Client authentication failed or is missing */
            401: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The Basic challenge, when the client tried Basic */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidClient"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMethod"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrongMediaType"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot decide now; no token was spent */
            503: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    getServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server's description of itself */
            200: {
                headers: {
                    /** @description How long it may be kept */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerMetadata"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MethodNotAllowedProblem"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys */
            200: {
                headers: {
                    /** @description How long the set may be kept */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/jwk-set+json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MethodNotAllowedProblem"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Healthy"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MethodNotAllowedProblem"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Healthy"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description The methods, separated by commas */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MethodNotAllowedProblem"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not now */
            503: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unhealthy"];
                };
            };
        };
    };
}
