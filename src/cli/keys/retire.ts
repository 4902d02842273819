import { z } from "zod";
import type { Configuration } from "../../config.ts";
import type { KeyPurpose } from "../../domain/key.ts";
import { retireKey } from "../../keys/retire-key.ts";
import { Conflict, NotFound } from "../../stores/store.ts";
import { storeVerb } from "../verb.ts";

export const keysRetire = storeVerb({
  name: "retire <key_id>",
  summary: "take a retiring key out of every use",
  examples: ["keys retire 3q2-7wAA1bcd", "keys retire 3q2-7wAA1bcd --immediately"],
  flags: [["--immediately", "even though tokens made with it may be alive: they die"]],
  options: z.object({ key_id: z.string(), immediately: z.boolean().default(false) }),
  async run({ store, clock, configuration }, { key_id, immediately }) {
    const purpose = (await store.keys()).find(({ id }) => id === key_id)?.purpose ?? "access";
    const longestLife = longestLifeOf(purpose, configuration);
    const plan = await retireKey(store, key_id, { longestLife, immediately, now: clock(), actor: "operator" });
    if ("refusedBecause" in plan) throw refusal(key_id, plan);
    return { json: { id: key_id, state: "retired" }, text: `Key ${key_id} is retired.` };
  },
});

const DAY = 86_400;

/** Seconds that something made with a key can live after the key stopped making anything. */
function longestLifeOf(purpose: KeyPurpose, configuration: Configuration): number {
  const { accessLifetime, refreshIdle, refreshAbsolute, refreshAbsoluteClientCredentials } = configuration;
  const refresh = Math.min(refreshIdle, Math.max(refreshAbsolute, refreshAbsoluteClientCredentials));
  return { access: accessLifetime, refresh, code: 60, page: DAY, session: 30 * DAY }[purpose];
}

function refusal(
  keyId: string,
  { refusedBecause, waitSeconds }: { refusedBecause: "unknown" | "in_use" | "tokens_alive"; waitSeconds?: number },
): Error {
  if (refusedBecause === "unknown") return new NotFound(`There is no key ${keyId} that could be retired.`);
  if (refusedBecause === "in_use") return new Conflict(`Key ${keyId} is in use: rotate first, then retire it.`);
  return new Conflict(
    `Tokens made with key ${keyId} can live for another ${waitSeconds} s: wait, or use --immediately, which ends them.`,
  );
}
