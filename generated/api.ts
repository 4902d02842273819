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
    "/api/auth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for consent
         * @description Ask a user to let an application in; `Accept: application/json` answers the screen as data.
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Allow or deny
         * @description Answer the consent screen.
         */
        post: operations["decideAuthorization"];
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
    "/api/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look somebody up
         * @description Ask the network whether a business can be reached.
         */
        get: operations["lookupParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Documents that this client created, or with `read_all_documents` every one in reach.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Send a document
         * @description Create a document for sending.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List incoming documents
         * @description Incoming documents: those nobody has processed, or with `receive_all_documents` all.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as processed
         * @description Mark an incoming document as processed; doing so again changes nothing.
         */
        post: operations["markDocumentProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a document
         * @description One document that a held scope shows.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/payload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payload
         * @description The payload of a document that a held scope shows.
         */
        get: operations["getDocumentPayload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List participants
         * @description The participants in the token's reach.
         */
        get: operations["listParticipants"];
        put?: never;
        /**
         * Create a participant
         * @description Add a participant to the account.
         */
        post: operations["createParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a participant
         * @description One participant in the token's reach.
         */
        get: operations["getParticipant"];
        put?: never;
        post?: never;
        /**
         * Delete a participant
         * @description Remove a participant, and end the grants for it.
         */
        delete: operations["deleteParticipant"];
        options?: never;
        head?: never;
        /**
         * Change a participant
         * @description Change some of a participant's particulars.
         */
        patch: operations["updateParticipant"];
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
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope";
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
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "invalid_scope";
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
         * @description Nothing: the status says it all (RFC 7009 §2.2). An empty object, for clients that read every answer as JSON.
         * @example {}
         */
        RevocationAnswer: Record<string, never>;
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
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unsupported_token_type";
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
            aud?: string | string[];
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
         * @description Why an introspection was refused.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "token is missing: send it in the form body"
         *     }
         */
        IntrospectionRefusal: {
            /**
             * @description Why, for programs
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client";
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
         * @description The consent screen, with the fields that programs may rely on.
         * @example <!doctype html><html lang="en"><title>Let Books by the sea in?</title><form method="post" action="/api/auth/authorize"><input type="hidden" name="request" value="rq_1.c2VhbGVkLXJlcXVlc3Q"><input type="hidden" name="csrf" value="b0e1f7"><input type="radio" name="participant" value="ptc_4fJ7nB2x" checked><input type="radio" name="participant" value="account"><input type="checkbox" name="scope" value="send_documents" checked><button name="decision" value="allow">Allow</button><button name="decision" value="deny">Deny</button></form></html>
         */
        ConsentPage: string;
        /** @description The client that asks. */
        ConsentClient: {
            client_id: components["schemas"]["ClientId"];
            name: string;
            /** @enum {string} */
            kind: "api_key" | "developer_app";
        };
        /** @description The account that would let it in. */
        ConsentAccount: {
            id: string;
            name: string;
        };
        /**
         * @description What a token may be used for.
         * @enum {string}
         */
        Scope: "admin" | "read_participant_info" | "send_documents" | "receive_documents" | "receive_all_documents" | "read_all_documents";
        /** @description One requested scope in plain words. */
        ConsentScope: {
            scope: components["schemas"]["Scope"];
            description: string;
        };
        /**
         * @description A participant's ID within its account.
         * @example ptc_4fJ7nB2x
         */
        ParticipantKey: string;
        /** @description A choice for the token's reach. */
        ConsentParticipant: {
            id: components["schemas"]["ParticipantKey"];
            name: string;
            euVatId: string | null;
            rn: string | null;
            countryCode: string | null;
            /** @description A proposal the user can change; at most one is true */
            preselected: boolean;
        };
        /** @description How to answer. */
        ConsentForm: {
            /** @description Where to post the decision; resolved against the address of the view */
            action: string;
            /** @description Hidden fields, to be sent back as found */
            fields: {
                [key: string]: string;
            };
        };
        /**
         * @description What the consent screen shows, for programs.
         * @example {
         *       "client": {
         *         "client_id": "app_9dXv2LpQe7Hn",
         *         "name": "Books by the sea",
         *         "kind": "developer_app"
         *       },
         *       "account": {
         *         "id": "acc_2mT6yR8k",
         *         "name": "Marit's workspace"
         *       },
         *       "scopes": [
         *         {
         *           "scope": "send_documents",
         *           "description": "Create documents for sending, and see those it created itself"
         *         }
         *       ],
         *       "participants": [
         *         {
         *           "id": "ptc_4fJ7nB2x",
         *           "name": "Bakkerij De Halm",
         *           "euVatId": "BE0123456789",
         *           "rn": "0123.456.789",
         *           "countryCode": "BE",
         *           "preselected": true
         *         },
         *         {
         *           "id": "ptc_8kL1cV5z",
         *           "name": "Halm Vastgoed",
         *           "euVatId": null,
         *           "rn": "0987.654.321",
         *           "countryCode": "BE",
         *           "preselected": false
         *         }
         *       ],
         *       "matchedBy": "euVatId",
         *       "form": {
         *         "action": "/api/auth/authorize",
         *         "fields": {
         *           "request": "rq_1.c2VhbGVkLXJlcXVlc3Q",
         *           "csrf": "b0e1f7"
         *         }
         *       }
         *     }
         */
        ConsentView: {
            /** @description Who asks */
            client: components["schemas"]["ConsentClient"];
            /** @description The account of the user who is logged in */
            account: components["schemas"]["ConsentAccount"];
            /** @description What is asked for */
            scopes: components["schemas"]["ConsentScope"][];
            /** @description Every participant of the account, candidates first */
            participants: components["schemas"]["ConsentParticipant"][];
            /** @description The rule that found candidates, also when there are several and none is pre-selected */
            matchedBy: ("euVatId" | "rn+countryCode" | "only") | null;
            form: components["schemas"]["ConsentForm"];
        };
        /**
         * @description A page that says what is wrong.
         * @example <!doctype html><html lang="en"><title>This link does not work</title><h1>This link does not work</h1><p>The application that sent you here is not known. Nothing was shared with it.</p></html>
         */
        ErrorPage: string;
        /**
         * @description Where the decision leads.
         * @example {
         *       "redirect_to": "https://books.example/callback?code=ac_1.c2VhbGVkLWNvZGU&state=k3-9f&iss=https%3A%2F%2Fapi.countersign.example"
         *     }
         */
        DecisionView: {
            /** Format: uri */
            redirect_to: string;
        };
        /**
         * @description What the user decided: the form's fields, with the hidden ones as found.
         * @example {
         *       "request": "rq_1.c2VhbGVkLXJlcXVlc3Q",
         *       "csrf": "b0e1f7",
         *       "participant": "ptc_4fJ7nB2x",
         *       "scope": "send_documents",
         *       "decision": "allow"
         *     }
         */
        ConsentDecision: {
            /** @enum {string} */
            decision: "allow" | "deny";
            /** @description A participant's ID, or `account` for the whole account; needed to allow */
            participant?: string;
            /** @description The ticked scopes; at least one is needed to allow */
            scope?: string | string[];
        } & {
            [key: string]: string | string[];
        };
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
            /** @description The six of the contract, and any of the server's own */
            scopes_supported?: string[];
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
         * @description The request cannot be read or breaks a rule of form.
         * @example {
         *       "type": "about:blank",
         *       "title": "Invalid request",
         *       "status": 400,
         *       "code": "invalid_request",
         *       "detail": "limit is 0: give a whole number from 1 to 200."
         *     }
         */
        InvalidRequestProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 400;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "invalid_request";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
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
        /**
         * @description The server cannot answer now.
         * @example {
         *       "type": "about:blank",
         *       "title": "Temporarily unavailable",
         *       "status": 503,
         *       "code": "temporarily_unavailable",
         *       "detail": "Try again after the time in Retry-After."
         *     }
         */
        UnavailableProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 503;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "temporarily_unavailable";
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
            /** @description `sig` for a key that signs access tokens */
            use?: string;
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
         * @description The UUID of an affiliate: 8-4-4-4-12 hexadecimal digits in any case.
         * @example 7d3f0b52-9c41-4e0e-a1b6-52c6c1f0de88
         */
        AffiliateId: string;
        /**
         * @description A participant's identifier on the network: the ICD of its scheme, a colon, the value (PFUOI 4.4.0).
         * @example 0208:0123456789
         */
        NetworkIdentifier: string;
        /**
         * @description A VAT identification number of the European Union, with its country prefix; spaces and case mean nothing.
         * @example BE0123456789
         */
        EuVatId: string;
        /**
         * @description A number in a national register of legal entities; means something only together with its country.
         * @example 0123.456.789
         */
        RegistrationNumber: string;
        /**
         * @description Two letters of ISO 3166-1.
         * @example BE
         */
        CountryCode: string;
        /**
         * @description Whether somebody can be reached, and with which documents.
         * @example {
         *       "registered": true,
         *       "participantId": "0208:0123456789",
         *       "documentTypes": [
         *         "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1"
         *       ],
         *       "checkedAt": "2026-11-23T14:30:00Z"
         *     }
         */
        LookupResult: {
            registered: boolean;
            /** @description The identifier that was found, or else the one that was asked for; null when none was asked for */
            participantId: components["schemas"]["NetworkIdentifier"] | null;
            /** @description Document types that can be received; empty when nobody is registered */
            documentTypes: string[];
            /**
             * Format: date-time
             * @description When the network was asked
             */
            checkedAt: string;
        };
        /**
         * @description The question cannot be read.
         * @example {
         *       "type": "about:blank",
         *       "title": "No scheme for this country",
         *       "status": 400,
         *       "code": "unsupported_scheme",
         *       "detail": "No identifier scheme is known for registration numbers of AQ: ask by participantId."
         *     }
         */
        LookupRequestProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 400;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "invalid_request" | "invalid_affiliate_id" | "unsupported_scheme";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The affiliate ID opens nothing.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unknown affiliate",
         *       "status": 403,
         *       "code": "unknown_affiliate",
         *       "detail": "This affiliate ID is unknown or disabled."
         *     }
         */
        AffiliateProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 403;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "unknown_affiliate";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description Too many requests.
         * @example {
         *       "type": "about:blank",
         *       "title": "Over quota",
         *       "status": 429,
         *       "code": "over_quota",
         *       "detail": "Try again after the time in Retry-After."
         *     }
         */
        OverQuotaProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 429;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "over_quota";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The network gave a wrong answer.
         * @example {
         *       "type": "about:blank",
         *       "title": "The network failed",
         *       "status": 502,
         *       "code": "network_failed",
         *       "detail": "The metadata publisher answered something unreadable: try again later."
         *     }
         */
        NetworkFailedProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 502;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "network_failed";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The network gave no answer.
         * @example {
         *       "type": "about:blank",
         *       "title": "The network does not answer",
         *       "status": 503,
         *       "code": "network_unavailable",
         *       "detail": "Try again after the time in Retry-After."
         *     }
         */
        NetworkUnavailableProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 503;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "network_unavailable" | "temporarily_unavailable";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The ID of a document.
         * @example doc_6wQ9sE3r
         */
        DocumentId: string;
        /**
         * @description The network's name for a kind of document; compared character for character.
         * @example urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1
         */
        DocumentType: string;
        /**
         * @description A participant, by its ID in the account or its identifier on the network.
         * @example ptc_4fJ7nB2x
         */
        PartyReference: string;
        /**
         * @description A document, without its payload. The copy a receiver has is a document of its own.
         * @example {
         *       "id": "doc_6wQ9sE3r",
         *       "direction": "outgoing",
         *       "documentType": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1",
         *       "sender": "ptc_4fJ7nB2x",
         *       "receiver": "0208:0987654321",
         *       "createdByClientId": "key_5Q2mW8rTzK4c",
         *       "processedAt": null,
         *       "createdAt": "2026-11-23T14:30:00Z"
         *     }
         */
        Document: {
            id: components["schemas"]["DocumentId"];
            /** @enum {string} */
            direction: "incoming" | "outgoing";
            documentType: components["schemas"]["DocumentType"];
            sender: components["schemas"]["PartyReference"];
            receiver: components["schemas"]["PartyReference"];
            /** @description The client that created it; null for what came in */
            createdByClientId: components["schemas"]["ClientId"] | null;
            /** @description When an incoming document was first marked as processed */
            processedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /**
         * @description The document cannot be taken.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unknown sender",
         *       "status": 400,
         *       "code": "unknown_sender",
         *       "detail": "sender is no participant that this token reaches."
         *     }
         */
        NewDocumentProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 400;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "invalid_request" | "unknown_sender";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The token does not allow this.
         * @example {
         *       "type": "about:blank",
         *       "title": "Insufficient scope",
         *       "status": 403,
         *       "code": "insufficient_scope",
         *       "detail": "This needs the scope send_documents."
         *     }
         */
        InsufficientScopeProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 403;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "insufficient_scope";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The key was used for something else.
         * @example {
         *       "type": "about:blank",
         *       "title": "Idempotency key reused",
         *       "status": 409,
         *       "code": "idempotency_key_reused",
         *       "detail": "This Idempotency-Key came with another body before: use a new one."
         *     }
         */
        IdempotencyKeyReusedProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 409;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "idempotency_key_reused";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description There is no usable access token.
         * @example {
         *       "type": "about:blank",
         *       "title": "Invalid token",
         *       "status": 401,
         *       "code": "invalid_token",
         *       "detail": "The access token has expired: renew it."
         *     }
         */
        InvalidTokenProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 401;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "missing_token" | "invalid_token";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The body is too large to be read.
         * @example {
         *       "type": "about:blank",
         *       "title": "Body too large",
         *       "status": 413,
         *       "code": "body_too_large",
         *       "detail": "The body is larger than 10 MB."
         *     }
         */
        BodyTooLargeProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 413;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "body_too_large";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description The body is of another media type.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unsupported media type",
         *       "status": 415,
         *       "code": "unsupported_media_type",
         *       "detail": "Send application/json."
         *     }
         */
        UnsupportedMediaTypeProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 415;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "unsupported_media_type";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description A document to be sent.
         * @example {
         *       "sender": "ptc_4fJ7nB2x",
         *       "receiver": "0208:0987654321",
         *       "documentType": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1",
         *       "payload": "PEludm9pY2UvPg=="
         *     }
         */
        NewDocument: {
            /** @description A participant in the token's reach */
            sender: components["schemas"]["PartyReference"];
            /** @description Whom it is for, here or elsewhere; without control characters, and without white space at its ends */
            receiver: components["schemas"]["PartyReference"];
            documentType: components["schemas"]["DocumentType"];
            /** @description The document itself, base64 (RFC 4648 §4): padded, and the bits that the padding leaves over are zero */
            payload: string;
        };
        /**
         * @description Documents, newest first.
         * @example {
         *       "items": [
         *         {
         *           "id": "doc_6wQ9sE3r",
         *           "direction": "outgoing",
         *           "documentType": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1",
         *           "sender": "ptc_4fJ7nB2x",
         *           "receiver": "0208:0987654321",
         *           "createdByClientId": "key_5Q2mW8rTzK4c",
         *           "processedAt": null,
         *           "createdAt": "2026-11-23T14:30:00Z"
         *         }
         *       ],
         *       "next_cursor": null
         *     }
         */
        DocumentPage: {
            items: components["schemas"]["Document"][];
            /** @description Where the next part begins; null at the end */
            next_cursor: string | null;
        };
        /**
         * @description There is no such thing, or the token may not see it.
         * @example {
         *       "type": "about:blank",
         *       "title": "Not found",
         *       "status": 404,
         *       "code": "not_found"
         *     }
         */
        NotFoundProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 404;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "not_found";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description One that is not to be processed.
         * @example {
         *       "type": "about:blank",
         *       "title": "Not an incoming document",
         *       "status": 409,
         *       "code": "not_incoming",
         *       "detail": "Only incoming documents are marked as processed."
         *     }
         */
        NotIncomingProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 409;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "not_incoming";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * Format: binary
         * @description What was sent, byte for byte.
         * @example <Invoice/>
         */
        Payload: string;
        /**
         * Format: email
         * @description An e-mail address.
         * @example hello@dehalm.example
         */
        EmailAddress: string;
        /**
         * @description A legal entity of an account.
         * @example {
         *       "id": "ptc_4fJ7nB2x",
         *       "name": "Bakkerij De Halm",
         *       "email": "hello@dehalm.example",
         *       "euVatId": "BE0123456789",
         *       "rn": "0123.456.789",
         *       "countryCode": "BE",
         *       "participantId": "0208:0123456789"
         *     }
         */
        Participant: {
            id: components["schemas"]["ParticipantKey"];
            name: string;
            email: components["schemas"]["EmailAddress"];
            euVatId?: components["schemas"]["EuVatId"];
            rn?: components["schemas"]["RegistrationNumber"];
            countryCode: components["schemas"]["CountryCode"];
            participantId?: components["schemas"]["NetworkIdentifier"];
        };
        /**
         * @description Participants, oldest first.
         * @example {
         *       "items": [
         *         {
         *           "id": "ptc_4fJ7nB2x",
         *           "name": "Bakkerij De Halm",
         *           "email": "hello@dehalm.example",
         *           "euVatId": "BE0123456789",
         *           "rn": "0123.456.789",
         *           "countryCode": "BE",
         *           "participantId": "0208:0123456789"
         *         }
         *       ],
         *       "next_cursor": null
         *     }
         */
        ParticipantPage: {
            items: components["schemas"]["Participant"][];
            /** @description Where the next part begins; null at the end */
            next_cursor: string | null;
        };
        /**
         * @description The token does not allow this, or reaches one participant only.
         * @example {
         *       "type": "about:blank",
         *       "title": "The reach is one participant",
         *       "status": 403,
         *       "code": "reach_is_one_participant",
         *       "detail": "This token reaches one participant; creating another needs a token for the whole account."
         *     }
         */
        ReachProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 403;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "insufficient_scope" | "reach_is_one_participant";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description Another participant holds the identifier.
         * @example {
         *       "type": "about:blank",
         *       "title": "Identifier taken",
         *       "status": 409,
         *       "code": "identifier_taken",
         *       "detail": "participantId is the identifier of another participant."
         *     }
         */
        IdentifierTakenProblem: {
            /** @description Names the kind of problem; `about:blank` when the code says it all */
            type: string;
            /** @description The kind of problem, for people */
            title: string;
            /**
             * @description The status of the answer
             * @enum {number}
             */
            status: 409;
            /**
             * @description The kind of problem, for programs; never changes
             * @enum {string}
             */
            code: "identifier_taken";
            /** @description What was wrong with this request and what to do */
            detail?: string;
            /** @description Names this one occurrence */
            instance?: string;
        };
        /**
         * @description A participant to be created.
         * @example {
         *       "name": "Halm Vastgoed",
         *       "email": "vastgoed@dehalm.example",
         *       "rn": "0987.654.321",
         *       "countryCode": "BE"
         *     }
         */
        NewParticipant: {
            name: string;
            email: components["schemas"]["EmailAddress"];
            euVatId?: components["schemas"]["EuVatId"];
            rn?: components["schemas"]["RegistrationNumber"];
            countryCode: components["schemas"]["CountryCode"];
            participantId?: components["schemas"]["NetworkIdentifier"];
        };
        /**
         * @description Members to change; one that is null is removed, one that is left out stays (RFC 7396).
         * @example {
         *       "email": "post@dehalm.example",
         *       "euVatId": null
         *     }
         */
        ParticipantChange: {
            name?: string;
            email?: components["schemas"]["EmailAddress"];
            euVatId?: components["schemas"]["EuVatId"] | null;
            rn?: components["schemas"]["RegistrationNumber"] | null;
            countryCode?: components["schemas"]["CountryCode"];
            participantId?: components["schemas"]["NetworkIdentifier"] | null;
        };
        /**
         * @description It runs, or it is ready.
         * @example {
         *       "status": "ok"
         *     }
         */
        Healthy: {
            /** @description In a word; the status of the answer says it for programs */
            status: string;
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
    parameters: {
        /**
         * @description Always `code`. Needed; it is optional here because its absence is answered by a redirect
         * @example code
         */
        "AuthorizationQuery.response_type": string;
        /** @example app_9dXv2LpQe7Hn */
        "AuthorizationQuery.client_id": components["schemas"]["ClientId"];
        /**
         * @description One of the client's registered URIs, character for character
         * @example https://books.example/callback
         */
        "AuthorizationQuery.redirect_uri": string;
        /**
         * @description Left out: an API key asks for its configured scopes; a Developer Application is refused
         * @example send_documents
         */
        "AuthorizationQuery.scope": string;
        /**
         * @description Comes back as it was sent: up to 2048 characters
         * @example k3-9f
         */
        "AuthorizationQuery.state": string;
        /**
         * @description The S256 hash of a verifier (RFC 7636 §4.2)
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        "AuthorizationQuery.code_challenge": string;
        /**
         * @description Always `S256`
         * @example S256
         */
        "AuthorizationQuery.code_challenge_method": string;
        /**
         * @description Pre-selects the participant with this VAT number
         * @example BE0123456789
         */
        "AuthorizationQuery.euVatId": string;
        /**
         * @description With `countryCode`, pre-selects the participant with this registration number
         * @example 0123.456.789
         */
        "AuthorizationQuery.rn": string;
        /**
         * @description The country of `rn`
         * @example BE
         */
        "AuthorizationQuery.countryCode": string;
        "LookupQuery.affiliateId": components["schemas"]["AffiliateId"];
        "LookupQuery.participantId": components["schemas"]["NetworkIdentifier"];
        "LookupQuery.euVatId": components["schemas"]["EuVatId"];
        "LookupQuery.rn": components["schemas"]["RegistrationNumber"];
        "LookupQuery.countryCode": components["schemas"]["CountryCode"];
        /**
         * @description How many items at most
         * @example 50
         */
        "ListQuery.limit": number;
        /**
         * @description `next_cursor` of the answer before; left out: the beginning
         * @example c_ZG9jXzZ3UTlzRTNy
         */
        "ListQuery.cursor": string;
    };
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
            /** @description Refused; also for failed client authentication in the body, which RFC 6749 §5.2 lets a server answer with 400 */
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
            /** @description Refused; also for failed client authentication in the body, which RFC 6749 §5.2 lets a server answer with 400 */
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
                content: {
                    "application/json": components["schemas"]["RevocationAnswer"];
                };
            };
            /** @description Refused; also for failed client authentication in the body, which RFC 6749 §5.2 lets a server answer with 400 */
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
            /** @description Refused; also for failed client authentication in the body, which RFC 6749 §5.2 lets a server answer with 400 */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description For caches of HTTP/1.0 */
                    Pragma?: "no-cache";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntrospectionRefusal"];
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
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Always `code`. Needed; it is optional here because its absence is answered by a redirect
                 * @example code
                 */
                response_type?: components["parameters"]["AuthorizationQuery.response_type"];
                /** @example app_9dXv2LpQe7Hn */
                client_id: components["parameters"]["AuthorizationQuery.client_id"];
                /**
                 * @description One of the client's registered URIs, character for character
                 * @example https://books.example/callback
                 */
                redirect_uri: components["parameters"]["AuthorizationQuery.redirect_uri"];
                /**
                 * @description Left out: an API key asks for its configured scopes; a Developer Application is refused
                 * @example send_documents
                 */
                scope?: components["parameters"]["AuthorizationQuery.scope"];
                /**
                 * @description Comes back as it was sent: up to 2048 characters
                 * @example k3-9f
                 */
                state?: components["parameters"]["AuthorizationQuery.state"];
                /**
                 * @description The S256 hash of a verifier (RFC 7636 §4.2)
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["AuthorizationQuery.code_challenge"];
                /**
                 * @description Always `S256`
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["AuthorizationQuery.code_challenge_method"];
                /**
                 * @description Pre-selects the participant with this VAT number
                 * @example BE0123456789
                 */
                euVatId?: components["parameters"]["AuthorizationQuery.euVatId"];
                /**
                 * @description With `countryCode`, pre-selects the participant with this registration number
                 * @example 0123.456.789
                 */
                rn?: components["parameters"]["AuthorizationQuery.rn"];
                /**
                 * @description The country of `rn`
                 * @example BE
                 */
                countryCode?: components["parameters"]["AuthorizationQuery.countryCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent screen */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ConsentPage"];
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description To the login page, or back to the client */
            303: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Where to go; back at the client with `code` or `error`, `state` and `iss` */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered, and nobody is redirected */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description The methods, separated by commas */
                    Allow: string;
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description The request did not arrive in time; the server may close the connection without a word instead */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
        };
    };
    decideAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConsentDecision"];
            };
        };
        responses: {
            /** @description Where the decision leads, for programs */
            200: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description To the login page, or back to the client */
            303: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Where to go; back at the client with `code` or `error`, `state` and `iss` */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be answered, and nobody is redirected */
            400: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description The form is not the one that was handed out to this user */
            403: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description Another method was used */
            405: {
                headers: {
                    /** @description The methods, separated by commas */
                    Allow: string;
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
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
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description The body is no form */
            415: {
                headers: {
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Always `no-store` */
                    "Cache-Control": "no-store";
                    /** @description Which sources the page may load from; never `unsafe-inline`, and nobody may frame it */
                    "Content-Security-Policy": string;
                    /** @description `same-origin` where there is a form, else `no-referrer` */
                    "Referrer-Policy": "no-referrer" | "same-origin";
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ErrorPage"];
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
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
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
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
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
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
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
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    lookupParticipant: {
        parameters: {
            query: {
                affiliateId: components["parameters"]["LookupQuery.affiliateId"];
                participantId?: components["parameters"]["LookupQuery.participantId"];
                euVatId?: components["parameters"]["LookupQuery.euVatId"];
                rn?: components["parameters"]["LookupQuery.rn"];
                countryCode?: components["parameters"]["LookupQuery.countryCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the network says */
            200: {
                headers: {
                    /** @description Always `*` */
                    "Access-Control-Allow-Origin": "*";
                    /** @description What scripts may read besides the body */
                    "Access-Control-Expose-Headers": string;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupResult"];
                };
            };
            /** @description The question cannot be read */
            400: {
                headers: {
                    /** @description Always `*` */
                    "Access-Control-Allow-Origin": "*";
                    /** @description What scripts may read besides the body */
                    "Access-Control-Expose-Headers": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["LookupRequestProblem"];
                };
            };
            /** @description The affiliate ID is unknown or disabled */
            403: {
                headers: {
                    /** @description Always `*` */
                    "Access-Control-Allow-Origin": "*";
                    /** @description What scripts may read besides the body */
                    "Access-Control-Expose-Headers": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AffiliateProblem"];
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
            /** @description The quota of the affiliate or of the address is used up */
            429: {
                headers: {
                    /** @description Always `*` */
                    "Access-Control-Allow-Origin": "*";
                    /** @description What scripts may read besides the body */
                    "Access-Control-Expose-Headers": string;
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The network gave a wrong answer; nothing is known about the registration */
            502: {
                headers: {
                    /** @description Always `*` */
                    "Access-Control-Allow-Origin": "*";
                    /** @description What scripts may read besides the body */
                    "Access-Control-Expose-Headers": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NetworkFailedProblem"];
                };
            };
            /** @description The network or the server gave no answer; nothing is known about the registration */
            503: {
                headers: {
                    /** @description Always `*` */
                    "Access-Control-Allow-Origin": "*";
                    /** @description What scripts may read besides the body */
                    "Access-Control-Expose-Headers": string;
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NetworkUnavailableProblem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most
                 * @example 50
                 */
                limit?: components["parameters"]["ListQuery.limit"];
                /**
                 * @description `next_cursor` of the answer before; left out: the beginning
                 * @example c_ZG9jXzZ3UTlzRTNy
                 */
                cursor?: components["parameters"]["ListQuery.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names the attempt: repeated with the same body, it creates nothing new
                 * @example invoice-2026-0117
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sender": "ptc_4fJ7nB2x",
                 *       "receiver": "0208:0987654321",
                 *       "documentType": "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1",
                 *       "payload": "PEludm9pY2UvPg=="
                 *     }
                 */
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description The document was created, now or by the first request with its key */
            201: {
                headers: {
                    /** @description Where the document is */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NewDocumentProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
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
            /** @description The key was used with another body */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most
                 * @example 50
                 */
                limit?: components["parameters"]["ListQuery.limit"];
                /**
                 * @description `next_cursor` of the answer before; left out: the beginning
                 * @example c_ZG9jXzZ3UTlzRTNy
                 */
                cursor?: components["parameters"]["ListQuery.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    markDocumentProcessed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc_6wQ9sE3r */
                id: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
                };
            };
            /** @description There is no such thing, or the token may not see it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
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
            /** @description The document went out */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotIncomingProblem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc_6wQ9sE3r */
                id: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
                };
            };
            /** @description There is no such thing, or the token may not see it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    getDocumentPayload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc_6wQ9sE3r */
                id: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payload as it was sent */
            200: {
                headers: {
                    /** @description Always `nosniff`: the payload came from somebody else */
                    "X-Content-Type-Options": "nosniff";
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Payload"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
                };
            };
            /** @description There is no such thing, or the token may not see it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    listParticipants: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most
                 * @example 50
                 */
                limit?: components["parameters"]["ListQuery.limit"];
                /**
                 * @description `next_cursor` of the answer before; left out: the beginning
                 * @example c_ZG9jXzZ3UTlzRTNy
                 */
                cursor?: components["parameters"]["ListQuery.cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    createParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParticipant"];
            };
        };
        responses: {
            /** @description The participant was created */
            201: {
                headers: {
                    /** @description Where the participant is */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReachProblem"];
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
            /** @description Another participant holds the identifier on the network, in whatever account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdentifierTakenProblem"];
                };
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    getParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ptc_4fJ7nB2x */
                id: components["schemas"]["ParticipantKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
                };
            };
            /** @description There is no such thing, or the token may not see it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    deleteParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ptc_4fJ7nB2x */
                id: components["schemas"]["ParticipantKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant is gone, and the grants for it with it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReachProblem"];
                };
            };
            /** @description There is no such thing, or the token may not see it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
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
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
            };
        };
    };
    updateParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ptc_4fJ7nB2x */
                id: components["schemas"]["ParticipantKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "post@dehalm.example",
                 *       "euVatId": null
                 *     }
                 */
                "application/json": components["schemas"]["ParticipantChange"];
            };
        };
        responses: {
            /** @description The participant as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
                };
            };
            /** @description There is no usable access token */
            401: {
                headers: {
                    /** @description The Bearer challenge; it names an error only when a token was sent (RFC 6750 §3) */
                    "WWW-Authenticate": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidTokenProblem"];
                };
            };
            /** @description The token does not allow this */
            403: {
                headers: {
                    /** @description For want of scope, the Bearer challenge with the scope that is needed (RFC 6750 §3) */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InsufficientScopeProblem"];
                };
            };
            /** @description There is no such thing, or the token may not see it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
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
            /** @description Another participant holds the identifier on the network, in whatever account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdentifierTakenProblem"];
                };
            };
            /** @description The body is larger than the server reads */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description The body is of another media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    /** @description Requests left in the window, and seconds until it resets */
                    RateLimit?: string;
                    /** @description The quota and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OverQuotaProblem"];
                };
            };
            /** @description The header section is larger than the server reads */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server cannot answer now */
            503: {
                headers: {
                    /** @description Seconds to wait before the next attempt */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnavailableProblem"];
                };
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
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
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
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRequestProblem"];
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
