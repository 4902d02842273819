import type { RequestListener } from "node:http";
import { createApp } from "../../../src/app.ts";
import { clientLimits, renewalLimits } from "../../../src/failure-limits.ts";
import { guessLimits } from "../../../src/guess-limits.ts";
import type { Settings } from "../../../src/handlers/dependencies.ts";
import { lookupQuotas } from "../../../src/lookup-quotas.ts";
import { createLookup } from "../../../src/peppol/lookup.ts";
import { USUAL_LOOKUP } from "../../../src/peppol/lookup-settings.ts";
import { openStore } from "../../../src/stores/open.ts";
import type { Store } from "../../../src/stores/store.ts";
import { digestSecret } from "../../../src/tokens/client-secret.ts";
import { loadKeyRing } from "../../../src/tokens/load-ring.ts";
import { watch } from "../../../src/watch.ts";
import { basic, granted, introspect, type Pair, renew, token } from "../../http/ask.ts";
import { UNLIMITED } from "../../http/unlimited.ts";
import { random } from "../../http/world.ts";
import { newClient } from "../../stores/world.ts";
import { master, storedKeys } from "../../tokens/ring.ts";

/** One server of several that may share a store. */
export interface Node {
  app: RequestListener;
  store: Store;
  close(): Promise<void>;
}

const KEY = { id: "key_1", secret: "cs_of-a-test" };
const settings: Settings = {
  issuer: "http://127.0.0.1:3000",
  lifetimes: {
    access: 900,
    code: 60,
    session: 43_200,
    consent: 3600,
    refreshIdle: 8_640_000,
    refreshAbsolute: 157_680_000,
    refreshAbsoluteClientCredentials: 31_536_000,
  },
  bodyLimit: 65_536,
  documentLimit: 1_048_576,
  requestTimeout: 30,
  forwardedFor: false,
  registration: false,
  secretOverlap: 604_800,
};
const log = { info: () => {}, warn: () => {}, error: () => {} };

/** Makes a store with keys and one client in it. */
export async function makeStore(file: string): Promise<void> {
  const store = await openStore({ file, mustExist: false });
  const entry = { at: 0, accountId: null, actor: "test", event: "keys.made", subject: "all" };
  await store.changeKeys({ insert: storedKeys(), states: [] }, entry);
  await store.createAccount({ id: "acc_1", name: "Mills", createdAt: 0 });
  await store.createClient(newClient({ id: KEY.id, secret: { id: "sec_1", digest: digestSecret(KEY.secret) } }), 0);
  await store.close();
}

/** Starts a server on a store's file, as a process of its own would. */
export async function startNode(file: string, clock: () => number = Date.now): Promise<Node> {
  const store = await openStore({ file, forServing: true });
  const { keys, revocations, stop } = await watch(store, (stored) => loadKeyRing(stored, master), { clock, log });
  const epoch = await store.epoch();
  return {
    app: await createApp({
      ...{ clock, log, random, settings, store, epoch, keys, revocations },
      guesses: guessLimits(),
      lookup: createLookup(USUAL_LOOKUP, { clock }),
      quotas: lookupQuotas({ perAffiliate: { limit: 600, window: 60 }, perAddress: { limit: 600, window: 60 } }),
      clientLimits: clientLimits(UNLIMITED),
      renewalLimits: renewalLimits(UNLIMITED),
    }),
    store,
    async close() {
      stop();
      await store.close();
    },
  };
}

export const obtain = async (node: Node): Promise<Pair> =>
  granted(await token(node, { grant_type: "client_credentials" }, basic(KEY)));

export const renewed = async (node: Node, { refresh_token }: Pair): Promise<Pair> =>
  granted(await renew(node, { refresh_token }));

/** The error of a renewal that must be refused. */
export async function refusal(node: Node, { refresh_token }: Pair): Promise<unknown> {
  const { status, body } = await renew(node, { refresh_token });
  return [status, body.error];
}

/** As `refusal`, at the token endpoint. */
export async function refusalOfGrant(node: Node, { refresh_token }: Pair): Promise<unknown> {
  const { status, body } = await token(node, { grant_type: "refresh_token", refresh_token }, basic(KEY));
  return [status, body.error];
}

export async function isActive(node: Node, subject: string): Promise<boolean> {
  return (await introspect(node, { token: subject }, basic(KEY))).body.active === true;
}
