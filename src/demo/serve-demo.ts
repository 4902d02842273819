import { createSecretKey } from "node:crypto";
import type { Configuration } from "../config.ts";
import type { Log } from "../handlers/dependencies.ts";
import { start } from "../main.ts";
import type { LookupSettings } from "../peppol/lookup-settings.ts";
import type { Store } from "../stores/store.ts";
import { movableClock } from "./clock.ts";
import { openControl } from "./control.ts";
import { type CurlClient, furnishCurlClient } from "./curl-client.ts";
import type { Demo } from "./demo.ts";
import { freePort } from "./free-port.ts";
import { demoHooks } from "./hooks.ts";
import { mendSecrets } from "./mend-secrets.ts";
import { startDemoNetwork } from "./network.ts";
import { prepareDemo } from "./prepare.ts";
import { hashPasswords, seed } from "./seed.ts";
import { describeTarget } from "./target.ts";
import { targetFile, writeTarget } from "./target-file.ts";
import type { DemoWorld } from "./world.ts";

export interface RunningDemo {
  issuer: string;
  targetFile: string;
  world: DemoWorld;
  /** What the banner's commands authenticate with. */
  curl: CurlClient;
  /** Seconds by which the demo's clock was ahead of the machine's when it started. */
  clockAhead: number;
  close(): Promise<void>;
}

interface DemoOptions {
  random: (bytes: number) => Uint8Array;
  log: Log;
}

/** Seconds that requests in flight get when the restart hook stops the server. */
const RESTART_TIMEOUT = 1;

/** Starts the demo: its accounts on an empty store, the server, the hooks on a port of their own, the target file last. */
export async function serveDemo(configuration: Configuration, options: DemoOptions): Promise<RunningDemo> {
  const { data, host } = configuration;
  const port = configuration.port || (await freePort(host, options.random));
  const issuer = configuration.issuer ?? `http://localhost:${port}`;
  const network = await startDemoNetwork(Date.now());
  const { demo, world, ...shown } = await openDemo({ ...configuration, port, issuer }, network.settings, options).catch(
    async (error: unknown) => {
      await network.close();
      throw error;
    },
  );
  let current = world;
  try {
    const token = Buffer.from(options.random(24)).toString("base64url");
    const hooks = demoHooks(demo, (clientId, secret) => {
      current = withSecret(current, clientId, secret);
      describe();
    });
    const control = await openControl(hooks, configuration.controlPort ?? 0, token);
    const describe = () => writeTarget(data, describeTarget(issuer, configuration, current, control));
    describe();
    let closing: Promise<void> | undefined;
    const close = async () => {
      await control.close();
      await demo.server.close();
      await network.close();
    };
    return {
      issuer,
      targetFile: targetFile(data),
      world,
      ...shown,
      close() {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await demo.server.close();
    await network.close();
    throw error;
  }
}

/** Opens the store, fills it where it is empty, and serves it. */
async function openDemo(
  configuration: Configuration & { issuer: string },
  network: LookupSettings,
  { random, log }: DemoOptions,
): Promise<{ demo: Demo } & Pick<RunningDemo, "world" | "curl" | "clockAhead">> {
  const { data } = configuration;
  const { mark, world: drawn, curl: remembered, hasStore } = prepareDemo(data, random);
  // Begun before anything else, for it takes longest; a store that was being made when its demo died may still be empty.
  const hashing = hasStore ? undefined : hashPasswords(drawn);
  const clock = movableClock(data);
  const master = createSecretKey(mark.masterKey, "base64");
  const run = (prepare: (store: Store) => Promise<void>) =>
    start(
      { ...generous(configuration), master },
      { clock: clock.now, random, log, network, makesStore: true, prepare },
    );
  let [world, curl] = [drawn, remembered];
  let server = await run(async (store) => {
    const now = clock.now();
    if ((await store.accounts()).length === 0) {
      const passwordHashes = await (hashing ?? hashPasswords(drawn));
      await store.administer((administration) => seed(administration, { world, passwordHashes, random, now }));
    }
    world = await mendSecrets(store, world, { random, now });
    curl = await furnishCurlClient(store, curl, { data, account: world.clients.apiKey.account, random, now });
  });
  const demo: Demo = {
    get server() {
      return server;
    },
    clock,
    master,
    random,
    secretOverlap: configuration.secretOverlap,
    async restart() {
      await server.close(RESTART_TIMEOUT);
      server = await run(async () => undefined);
    },
  };
  return { demo, world, curl, clockAhead: mark.clockOffset / 1_000 };
}

/** Look-ups a minute: enough for a suite that asks from one address. */
const LOOKUPS = 60_000;
/** Failures: a suite tries thousands of wrong secrets. Users and clients that have limits of their own are held to them. */
const ANY_NUMBER = 0;

/** What nobody chose is set for a server whose only visitors are its own people. */
const generous = (configuration: Configuration & { issuer: string }) => ({
  ...configuration,
  registration: configuration.registration ?? true,
  lookupsPerAffiliate: configuration.lookupsPerAffiliate ?? LOOKUPS,
  lookupsPerAddress: configuration.lookupsPerAddress ?? LOOKUPS,
  clientFailures: configuration.clientFailures ?? ANY_NUMBER,
  addressFailures: configuration.addressFailures ?? ANY_NUMBER,
  renewalFailures: configuration.renewalFailures ?? ANY_NUMBER,
});

function withSecret(world: DemoWorld, clientId: string, secret: string): DemoWorld {
  const clients = Object.entries(world.clients).map(([name, client]) => [
    name,
    client.client_id === clientId ? { ...client, client_secret: secret } : client,
  ]);
  return { ...world, clients: Object.fromEntries(clients) };
}
