import type { DemoWorld } from "./world.ts";

interface Shown {
  issuer: string;
  targetFile: string;
  world: DemoWorld;
}

/** What a person who started the demo sees: commands to paste, with this demo's own credentials. */
export function banner({ issuer, targetFile, world }: Shown): string {
  const { client_id, client_secret } = world.clients.apiKey;
  const credentials = `-u ${client_id}:${client_secret}`;
  return `
  countersign demo: ${issuer}

  Every secret below belongs to this data directory alone. Stop with Ctrl-C; delete the directory to start afresh.

  A token, by client credentials
    curl ${issuer}/api/auth/token \\
      -d grant_type=client_credentials \\
      -d client_id=${client_id} \\
      -d client_secret=${client_secret} \\
      -d scope="send_documents receive_documents"

  A new pair, with the refresh_token of that answer
    curl ${issuer}/api/auth/renew -H "Content-Type: application/json" \\
      -d '{"refresh_token": "PASTE_REFRESH_TOKEN"}'

  What a token is worth
    curl ${issuer}/api/auth/introspect ${credentials} -d token=PASTE_TOKEN

  What this server offers
    curl ${issuer}/.well-known/oauth-authorization-server

  Prove it, in a second terminal (everything the suite must know is in ${targetFile})
    npx countersign conform ${issuer} --target ${targetFile}

`;
}
