import { isLive } from "../domain/client.ts";
import { newIdentifier } from "../domain/identifier.ts";
import { KEY_PURPOSES } from "../domain/key.ts";
import { rotateKeys } from "../keys/rotate-keys.ts";
import { NotFound } from "../stores/store.ts";
import { digestSecret } from "../tokens/client-secret.ts";
import { newClientSecret } from "../tokens/new-client-secret.ts";
import type { Demo } from "./demo.ts";

export type Hooks = Readonly<Record<string, (query: URLSearchParams) => Promise<object>>>;

/** A hook was called without what it needs. */
export class BadHookCall extends Error {
  override name = "BadHookCall";
}

const LONGEST_LEAP = 100 * 365 * 86_400;

/**
 * What the suite may do to a demo from the inside. Each has taken effect when its promise resolves.
 * @param keepSecret writes a client's new secret where it can be found again
 */
export const demoHooks = (demo: Demo, keepSecret: (clientId: string, secret: string) => void): Hooks => ({
  "advance-clock": async (query) => {
    const text = query.get("seconds") ?? "";
    const seconds = Number(text);
    if (!/^\d{1,10}$/.test(text) || seconds > LONGEST_LEAP) {
      throw new BadHookCall(`seconds must be a whole number from 0 to ${LONGEST_LEAP}`);
    }
    demo.clock.advance(seconds);
    await demo.server.refresh();
    return { advanced: seconds };
  },
  "rotate-keys": async () => {
    const change = { master: demo.master, random: demo.random, now: demo.clock.now(), actor: "demo" };
    await rotateKeys(demo.server.store, KEY_PURPOSES, true, change);
    await demo.server.refresh();
    return { rotated: KEY_PURPOSES };
  },
  "rotate-secret": async (query) => {
    const client_id = clientId(query);
    const client_secret = await rotateSecret(demo, client_id);
    keepSecret(client_id, client_secret);
    return { client_id, client_secret };
  },
  "end-overlap": async (query) => {
    await demo.server.store.endOverlap(clientId(query), demo.clock.now());
    await demo.server.refresh();
    return { client_id: clientId(query) };
  },
  "disable-client": (query) => setDisabled(demo, clientId(query), true),
  "enable-client": (query) => setDisabled(demo, clientId(query), false),
  restart: async () => {
    await demo.restart();
    return { restarted: true };
  },
});

function clientId(query: URLSearchParams): string {
  const id = query.get("client_id");
  if (!id) throw new BadHookCall("client_id is missing");
  return id;
}

/** Adds a live secret. At most two are live, so the older of two ends first and the hook can be repeated. */
async function rotateSecret({ server, clock, random, secretOverlap }: Demo, id: string): Promise<string> {
  const { store, refresh } = server;
  const registered = await store.findClient(id);
  if (!registered) throw new NotFound(`There is no client ${id}.`);
  const now = clock.now();
  if (registered.secrets.filter((secret) => isLive(secret, now)).length > 1) await store.endOverlap(id, now);
  const secret = newClientSecret(random);
  const endsAt = now + secretOverlap * 1_000;
  await store.rotateSecret(id, { id: newIdentifier("sec", random), digest: digestSecret(secret) }, now, endsAt);
  await refresh();
  return secret;
}

async function setDisabled({ server: { store, refresh }, clock }: Demo, id: string, disabled: boolean) {
  await store.setClientDisabled(id, disabled, clock.now());
  await refresh();
  return { client_id: id, disabled };
}
