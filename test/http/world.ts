import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../src/app.ts";
import type { ClientKind } from "../../src/domain/client.ts";
import { newIdentifier } from "../../src/domain/identifier.ts";
import { clientLimits, renewalLimits } from "../../src/failure-limits.ts";
import { guessLimits } from "../../src/guess-limits.ts";
import type { Dependencies, Settings } from "../../src/handlers/dependencies.ts";
import { lookupQuotas } from "../../src/lookup-quotas.ts";
import { openStore } from "../../src/stores/open.ts";
import type { NewClient, Store } from "../../src/stores/store.ts";
import { digestSecret } from "../../src/tokens/client-secret.ts";
import { loadKeyRing } from "../../src/tokens/load-ring.ts";
import { type Watch, watch } from "../../src/watch.ts";
import { master, storedKeys } from "../tokens/ring.ts";
import { UNLIMITED } from "./unlimited.ts";

export const ISSUER = "http://127.0.0.1:3000";
export const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));

export interface TestClient {
  id: string;
  secret: string;
  secretId: string;
  accountId: string;
}

export interface LogLine {
  level: "info" | "warn" | "error";
  fields: Record<string, unknown>;
  message: string;
}

export interface World {
  app: RequestListener;
  store: Store;
  /** Where the store lies, for what no method of it does. */
  file: string;
  dependencies: Dependencies;
  lists: Watch;
  log: LogLine[];
  /** The clock of the server, in milliseconds since the epoch. */
  now(): number;
  advance(seconds: number): void;
  addClient(change?: Partial<NewClient> & { kind?: ClientKind }): Promise<TestClient>;
  close(): Promise<void>;
}

export const SETTINGS: Settings = {
  issuer: ISSUER,
  lifetimes: {
    access: 900,
    code: 60,
    session: 43_200,
    consent: 3600,
    refreshIdle: 100 * 86_400,
    refreshAbsolute: 5 * 365 * 86_400,
    refreshAbsoluteClientCredentials: 365 * 86_400,
  },
  bodyLimit: 65_536,
  documentLimit: 10 * 1024 * 1024,
  requestTimeout: 30,
  forwardedFor: false,
  registration: true,
  secretOverlap: 604_800,
};

/** The real app on a real store in a directory of its own. `change` replaces what a test wants to vary. */
export async function openWorld(change: Partial<Dependencies> = {}): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), "countersign-"));
  const file = join(directory, "store.db");
  const store = await openStore({ file, mustExist: false });
  await store.changeKeys(
    { insert: storedKeys(), states: [] },
    { at: 0, accountId: null, actor: "test", event: "keys.made", subject: "all" },
  );
  let now = Date.parse("2026-11-23T12:00:00.250Z");
  const log: LogLine[] = [];
  const write = (level: LogLine["level"]) => (fields: Record<string, unknown>, message: string) =>
    void log.push({ level, fields, message });
  const world = {
    clock: () => now,
    random,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    settings: SETTINGS,
    epoch: await store.epoch(),
    guesses: guessLimits(),
    lookup: async () => ({ refused: "network_unavailable", because: "tests that look up bring a network" }) as const,
    quotas: lookupQuotas({ perAffiliate: { limit: 600, window: 60 }, perAddress: { limit: 600, window: 60 } }),
    clientLimits: clientLimits(UNLIMITED),
    renewalLimits: renewalLimits(UNLIMITED),
  };
  const lists = await watch(store, (stored) => loadKeyRing(stored, master), world);
  const dependencies: Dependencies = { ...world, store, keys: lists.keys, revocations: lists.revocations, ...change };
  return {
    app: await createApp(dependencies),
    store,
    file,
    dependencies,
    lists,
    log,
    now: () => now,
    advance(seconds) {
      now += seconds * 1000;
    },
    addClient: (client) => addClient(store, now, client),
    async close() {
      lists.stop();
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function addClient(store: Store, now: number, change: Partial<NewClient> = {}): Promise<TestClient> {
  const accountId = change.accountId ?? newIdentifier("acc", random);
  if (change.accountId === undefined) await store.createAccount({ id: accountId, name: "Test", createdAt: now });
  const secret = `cs_${randomBytes(32).toString("base64url")}`;
  const kind = change.kind ?? "api_key";
  const client: NewClient = {
    id: newIdentifier(kind === "api_key" ? "key" : "app", random),
    kind,
    accountId,
    name: "A client",
    scopes: ["send_documents", "receive_documents", "read_participant_info"],
    redirectUris: [],
    requirePkce: false,
    renewGrace: 60,
    renewWithoutAuthentication: false,
    secret: { id: newIdentifier("sec", random), digest: digestSecret(secret) },
    ...change,
  };
  await store.createClient(client, now);
  return { id: client.id, secret, secretId: client.secret.id, accountId };
}
