import { z } from "zod";
import { newIdentifier } from "../../domain/identifier.ts";
import { formatScope, SCOPES } from "../../domain/scope.ts";
import { digestSecret } from "../../tokens/client-secret.ts";
import { newClientSecret } from "../../tokens/new-client-secret.ts";
import { displayName } from "../display-name.ts";
import { limit } from "../limit.ts";
import { facts } from "../text.ts";
import { storeVerb } from "../verb.ts";
import { wholeSeconds } from "../whole-seconds.ts";
import { registrableRedirectUri, registrableScope } from "./registrable.ts";

const KINDS = { "api-key": "api_key", "developer-app": "developer_app" } as const;

const NO_REDIRECT_URI =
  "This application has no redirect URI, so it can't be used for codes until it has one: create one with --redirect-uri.\n";

export const clientCreate = storeVerb({
  name: "create [name]",
  summary: "register a client and print its secret once",
  examples: [
    'client create --account acc_… --name "Warehouse" --scope "send_documents receive_documents"',
    'client create --account acc_… --name "Invoicing" --kind developer-app --scope send_documents --redirect-uri https://app.example.com/callback',
  ],
  flags: [
    ["--account <id>", "account that owns the client"],
    ["--name <name>", "name that users see"],
    ["--scope <scopes>", `what it may ask for, separated by spaces: ${SCOPES.join(" ")}`],
    ["--kind <kind>", "api-key (default) or developer-app"],
    ["--redirect-uri <uri...>", "where codes may be sent; can be given several times"],
    ["--require-pkce", "refuse authorization requests without PKCE"],
    ["--renew-grace <seconds>", "how long a lost answer to a renewal is answered again, 0 to 1800 (60)"],
    ["--renew-without-authentication", "open /renew without credentials to families from a code"],
    [
      "--limit <number/seconds>",
      "authentications from one address within so many seconds (failures alone are limited)",
    ],
  ],
  options: z.object({
    account: z.string(),
    name: displayName(),
    scope: registrableScope,
    kind: z.enum(["api-key", "developer-app"], { error: "must be api-key or developer-app" }).default("api-key"),
    redirectUri: z.array(registrableRedirectUri).default([]),
    requirePkce: z.boolean().default(false),
    renewGrace: wholeSeconds(1_800).default(60),
    renewWithoutAuthentication: z.boolean().default(false),
    limit: limit.optional(),
  }),
  async run({ store, line, clock }, options) {
    const scopes = options.scope;
    const kind = KINDS[options.kind];
    const secret = newClientSecret(line.random);
    const client = {
      id: newIdentifier(kind === "api_key" ? "key" : "app", line.random),
      kind,
      accountId: options.account,
      name: options.name,
      scopes,
      redirectUris: options.redirectUri,
      requirePkce: options.requirePkce,
      renewGrace: options.renewGrace,
      renewWithoutAuthentication: options.renewWithoutAuthentication,
      authenticationLimit: options.limit ?? null,
      secret: { id: newIdentifier("sec", line.random), digest: digestSecret(secret) },
    };
    await store.createClient(client, clock());
    if (kind === "developer_app" && client.redirectUris.length === 0) line.err(NO_REDIRECT_URI);
    return {
      json: {
        client_id: client.id,
        client_secret: secret,
        kind,
        account: client.accountId,
        name: client.name,
        scope: formatScope(scopes),
        redirect_uris: client.redirectUris,
      },
      text: `${facts([
        ["client_id", client.id],
        ["client_secret", secret],
        ["scope", formatScope(scopes)],
      ])}\n\nThe secret is shown this once and can't be shown again: store it now.`,
    };
  },
});
