import { relative } from "node:path";
import { operationFacts } from "../../generated/operations.ts";
import type { CurlClient } from "./curl-client.ts";
import { spellDuration } from "./duration.ts";
import type { DemoWorld } from "./world.ts";

interface Shown {
  issuer: string;
  targetFile: string;
  curl: CurlClient;
  world: DemoWorld;
  /** Seconds. */
  clockAhead: number;
}

const member = (name: string) => `$(echo "$ANSWER" | sed 's/.*"${name}":"\\([^"]*\\)".*/\\1/')`;

/**
 * What a person who started the demo sees: commands to paste one after the other, with this demo's own credentials.
 * @param directory where the person is
 */
export function banner({ issuer, targetFile, curl, world, clockAhead }: Shown, directory: string): string {
  const { client_id, client_secret } = curl;
  const near = relative(directory, targetFile);
  const file = near.startsWith("..") ? targetFile : near;
  return `
  countersign demo: ${issuer}

  Every secret below belongs to this data directory alone. Ctrl-C stops; delete the directory to start afresh.
${clockAhead === 0 ? "" : `  Its clock is ${spellDuration(clockAhead)} ahead of the machine's: a run of the suite moved it, and time never goes back.\n`}
  A token, by client credentials
    ANSWER=$(curl -sS ${issuer}/api/auth/token -d grant_type=client_credentials \\
      -d client_id=${client_id} \\
      -d client_secret=${client_secret} \\
      -d scope="send_documents receive_documents"); echo "$ANSWER"

  What it is worth
    curl -sS ${issuer}/api/auth/introspect \\
      -u ${client_id}:${client_secret} \\
      -d token="${member("access_token")}"

  A new pair, without credentials
    curl -sS ${issuer}/api/auth/renew -H "Content-Type: application/json" \\
      -d "{\\"refresh_token\\": \\"${member("refresh_token")}\\"}"

  The pages, as one of its customers
    ${issuer}/login
      login     ${world.users.customer.login}
      password  ${world.users.customer.password}

  Let an application in, for the participant that fits (it ends at the application, where nothing listens)
    ${consentLink(issuer, world)}

  What this server offers
    curl -sS ${issuer}/.well-known/oauth-authorization-server

  Prove all of it, in a second terminal (${file} tells the suite what it must know)
    npx countersign conform ${issuer} --target ${file}

`;
}

function consentLink(issuer: string, { clients: { developerApp }, users: { customer } }: DemoWorld): string {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: developerApp.client_id,
    redirect_uri: developerApp.redirect_uri,
    scope: "send_documents receive_documents",
    state: "demo",
    euVatId: customer.participants[0]?.euVatId ?? "",
  });
  return `${issuer}${operationFacts.authorize.path}?${query}`;
}
