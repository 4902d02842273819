import { newIdentifier } from "../domain/identifier.ts";
import { SCOPES } from "../domain/scope.ts";
import type { Store } from "../stores/store.ts";
import { digestSecret } from "../tokens/client-secret.ts";
import { newClientSecret } from "../tokens/new-client-secret.ts";
import { withLiveSecret } from "./live-secret.ts";
import { type DemoMark, readDemoMark, writeDemoMark } from "./mark.ts";
import { RENEW_GRACE } from "./seed.ts";

export type CurlClient = NonNullable<DemoMark["curl"]>;

interface Making {
  account: string;
  random: (bytes: number) => Uint8Array;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * The API key of the banner's commands. The target file does not name it, so that a run of the suite, which rotates the
 * secrets it knows, leaves the commands alive. Drawn and remembered here before it is in the store: a demo that dies in
 * between goes on with the same one.
 */
export const rememberedCurlClient = (data: string, mark: DemoMark, random: Making["random"]): CurlClient =>
  mark.curl ?? remember(data, { client_id: newIdentifier("key", random), client_secret: newClientSecret(random) });

/** Makes the client where it is missing, and gives it a secret that the store takes. */
export async function furnishCurlClient(
  store: Store,
  curl: CurlClient,
  { data, ...making }: Making & { data: string },
): Promise<CurlClient> {
  if (!(await store.findClient(curl.client_id))) await create(store, curl, making);
  return remember(data, await withLiveSecret(store, curl, making));
}

function remember(data: string, curl: CurlClient): CurlClient {
  const mark = readDemoMark(data);
  if (mark) writeDemoMark(data, { ...mark, curl });
  return curl;
}

const create = (store: Store, { client_id: id, client_secret }: CurlClient, { account, random, now }: Making) =>
  store.createClient(
    {
      id,
      kind: "api_key",
      accountId: account,
      name: "Curl",
      scopes: SCOPES,
      redirectUris: [],
      requirePkce: false,
      renewGrace: RENEW_GRACE,
      renewWithoutAuthentication: false,
      secret: { id: newIdentifier("sec", random), digest: digestSecret(client_secret) },
    },
    now,
  );
