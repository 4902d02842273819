import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import type { Quota } from "../../src/domain/quota.ts";
import type { Dependencies } from "../../src/handlers/dependencies.ts";
import { lookupQuotas } from "../../src/lookup-quotas.ts";
import { type LocalNetwork, startLocalNetwork } from "../../src/peppol/local/local-network.ts";
import type { LocalParticipant } from "../../src/peppol/local/service-group-xml.ts";
import { createLookup } from "../../src/peppol/lookup.ts";
import { type Answer, ask } from "../http/ask.ts";
import { openWorld, type World } from "../http/world.ts";

const TYPE = "busdox-docid-qns::urn:example:invoice::Invoice##billing::2.1";
export const DOCUMENT_TYPE = "urn:example:invoice::Invoice##billing::2.1";
export const REGISTERED = "0208:0417502986";
export const LETTERED = "9925:BE0417502986";
export const UNREGISTERED = "0208:0735208461";
export const FAILING = "0208:0902648175";

const PARTICIPANTS: readonly LocalParticipant[] = [REGISTERED, LETTERED].map((identifier) => ({
  identifier,
  documentTypes: [TYPE],
}));

const ENOUGH: Quota = { limit: 1_000, window: 60 };

export interface LookupWorld extends World {
  /** The network that look-ups ask. */
  network: LocalNetwork;
  /** An affiliate of an account of its own. */
  addAffiliate(change?: { quota?: Quota; disabled?: boolean }): Promise<{ id: string; accountId: string }>;
}

/** What a test wants to be otherwise. */
interface Change extends Partial<Dependencies> {
  perAffiliate?: Quota;
  perAddress?: Quota;
}

/** Starts one network for a file of tests. Gives what opens the app on it, until all of them are over. */
export function lookupWorlds(): (change?: Change) => Promise<LookupWorld> {
  const network = startLocalNetwork(() => PARTICIPANTS, Date.now(), { failing: [FAILING] });
  const opened: World[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((world) => world.close()));
    await (await network).close();
  });
  return async ({ perAffiliate = ENOUGH, perAddress = ENOUGH, ...change } = {}) => {
    const asked = await network;
    const world = await openWorld({
      lookup: createLookup(asked.settings, { clock: Date.now }),
      quotas: lookupQuotas({ perAffiliate, perAddress }),
      ...change,
    });
    opened.push(world);
    let accounts = 0;
    return {
      ...world,
      network: asked,
      async addAffiliate({ quota, disabled = false } = {}) {
        const [id, accountId] = [randomUUID(), `acc_${++accounts}`];
        const createdAt = world.now();
        await world.store.createAccount({ id: accountId, name: "Partner", createdAt });
        const affiliate = { id, accountId, name: "Partner", disabled, createdAt };
        await world.store.createAffiliate(quota ? { ...affiliate, quota } : affiliate, "test");
        return { id, accountId };
      },
    };
  };
}

type Parameters = Readonly<Record<string, string>> | readonly [string, string][];

export const addressOf = (parameters: Parameters): string => `/api/lookup?${new URLSearchParams(parameters)}`;

/** A look-up over the wire. */
export const lookUp = (
  world: Pick<World, "app">,
  parameters: Parameters,
  request: { method?: "get" | "head" | "post"; headers?: Record<string, string> } = {},
): Promise<Answer> => ask(world, { method: "get", ...request, path: addressOf(parameters) });
