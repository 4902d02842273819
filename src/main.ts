import { type KeyObject, randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app.ts";
import type { Configuration } from "./config.ts";
import { storeFile } from "./data-directory.ts";
import { clientLimits, renewalLimits } from "./failure-limits.ts";
import { gracefulClose } from "./graceful-close.ts";
import { guessLimits } from "./guess-limits.ts";
import type { Dependencies, Log, Settings } from "./handlers/dependencies.ts";
import { createServer } from "./http/server.ts";
import { ensureKeys } from "./keys/ensure-keys.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { redact } from "./log-redaction.ts";
import { lookupQuotas } from "./lookup-quotas.ts";
import { createLookup } from "./peppol/lookup.ts";
import { type LookupSettings, USUAL_LOOKUP } from "./peppol/lookup-settings.ts";
import { openStore } from "./stores/open.ts";
import type { Store } from "./stores/store.ts";
import { sweepWhileServing } from "./sweep-while-serving.ts";
import { loadKeyRing } from "./tokens/load-ring.ts";
import { watch } from "./watch.ts";

/** A configuration that a server can run on: what may be missing elsewhere is there. */
export interface ServerConfiguration extends Configuration {
  issuer: string;
  master: KeyObject;
}

/** What a server takes from the machine, and tests and the demo can replace. */
export interface World {
  /** Milliseconds since the epoch. */
  clock: () => number;
  random: (bytes: number) => Uint8Array;
  log: Log;
  /** Whether a store that is missing is made; a real one is the operator's to make, for a typo in its path looks the same. */
  makesStore: boolean;
  /** The network that look-ups ask, in place of the public one. */
  network: LookupSettings;
  /** Runs on the open store before anything listens. */
  prepare?: (store: Store) => Promise<void>;
}

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:3000`. */
  address: string;
  store: Store;
  /** Reads keys and revocations from the store now, so that a change made beside the server counts at once. */
  refresh(): Promise<void>;
  /**
   * Answers what is in flight, then closes the store. Idempotent.
   * @param timeout seconds after which open connections are cut
   */
  close(timeout?: number): Promise<void>;
}

/** Configuration → dependencies → listen. Resolves when the port listens; leaves nothing open when it can't. */
export async function start(configuration: ServerConfiguration, world?: Partial<World>): Promise<RunningServer> {
  const { clock = Date.now, random = randomBytes, makesStore = false, prepare } = world ?? {};
  const log = world?.log ?? createLog({ level: configuration.logLevel, redact, clock });
  const store = await openStore({ file: storeFile(configuration.data), mustExist: !makesStore, forServing: true });
  const opened: (() => void)[] = [];
  try {
    await ensureKeys(store, { master: configuration.master, random, now: clock(), actor: "server" });
    await prepare?.(store);
    const { revocations, keys, refresh, stop } = await watch(
      store,
      (stored) => loadKeyRing(stored, configuration.master),
      { clock, log },
    );
    opened.push(stop);
    const settings = settingsOf(configuration);
    const epoch = await store.epoch();
    const failures = failureSettings(configuration);
    const dependencies: Dependencies = {
      ...{ store, settings, epoch, keys, revocations, clock, random, log },
      guesses: guessLimits(),
      lookup: createLookup(world?.network ?? publicNetwork(configuration), { clock }),
      quotas: lookupQuotas(quotasOf(configuration)),
      clientLimits: clientLimits(failures),
      renewalLimits: renewalLimits(failures),
    };
    const server = createServer(await createApp(dependencies), settings);
    const closeServer = gracefulClose(server);
    await listen(server, { host: configuration.host, port: configuration.port, setting: "PORT" });
    opened.push(sweepWhileServing(store, clock, log));
    const close = closeOnce(closeServer, store, opened);
    return {
      address: addressOf(server),
      store,
      refresh,
      close: (timeout = configuration.shutdownTimeout) => close(timeout),
    };
  } catch (error) {
    for (const stop of opened) stop();
    await store.close();
    throw error;
  }
}

/** Seconds; the contract's. */
const CODE_LIFETIME = 60;
/** Seconds: a working day. */
const SESSION_LIFETIME = 12 * 60 * 60;
/** Seconds. */
const CONSENT_LIFETIME = 60 * 60;

/** Bytes; the contract's. */
const DOCUMENT_LIMIT = 10 * 1024 * 1024;

const settingsOf = (configuration: ServerConfiguration): Settings => ({
  issuer: configuration.issuer,
  lifetimes: {
    access: configuration.accessLifetime,
    code: CODE_LIFETIME,
    session: SESSION_LIFETIME,
    consent: CONSENT_LIFETIME,
    refreshIdle: configuration.refreshIdle,
    refreshAbsolute: configuration.refreshAbsolute,
    refreshAbsoluteClientCredentials: configuration.refreshAbsoluteClientCredentials,
  },
  bodyLimit: configuration.bodyLimit,
  documentLimit: DOCUMENT_LIMIT,
  requestTimeout: configuration.requestTimeout,
  forwardedFor: configuration.forwardedFor ?? false,
  registration: configuration.registration ?? false,
  secretOverlap: configuration.secretOverlap,
});

/** The public network, asked as the operator wants. */
const publicNetwork = ({ lookupZone: zone, lookupNameServers: servers }: Configuration): LookupSettings => ({
  ...USUAL_LOOKUP,
  ...(zone !== undefined && { zone }),
  dns: { ...USUAL_LOOKUP.dns, ...(servers && { servers }) },
});

/** Seconds. */
const QUOTA_WINDOW = 60;
/** For all visitors of an affiliate's pages together. */
const LOOKUPS_PER_AFFILIATE = 600;
/** For one visitor of them. */
const LOOKUPS_PER_ADDRESS = 60;

const quotasOf = (configuration: Configuration) => ({
  perAffiliate: { limit: configuration.lookupsPerAffiliate ?? LOOKUPS_PER_AFFILIATE, window: QUOTA_WINDOW },
  perAddress: { limit: configuration.lookupsPerAddress ?? LOOKUPS_PER_ADDRESS, window: QUOTA_WINDOW },
});

/** Failures within a minute. */
const failureSettings = ({ clientFailures = 30, addressFailures = 300, renewalFailures = 1000 }: Configuration) => ({
  clientFailures,
  addressFailures,
  renewalFailures,
});

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function closeOnce(
  closeServer: (timeout: number) => Promise<void>,
  store: Store,
  opened: readonly (() => void)[],
): (timeout: number) => Promise<void> {
  let closing: Promise<void> | undefined;
  const close = async (timeout: number) => {
    await closeServer(timeout);
    for (const stop of opened) stop();
    await store.close();
  };
  return (timeout) => {
    closing ??= close(timeout);
    return closing;
  };
}
