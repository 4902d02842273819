import { z } from "zod";
import { KEY_PURPOSES } from "../../domain/key.ts";
import { rotateKeys } from "../../keys/rotate-keys.ts";
import { Conflict } from "../../stores/store.ts";
import { storeVerb } from "../verb.ts";

export const keysRotate = storeVerb({
  name: "rotate",
  summary: "let the next key sign; what the old one signed stays good until it expires",
  examples: ["keys rotate", "keys rotate --purpose access", "keys rotate --immediately"],
  flags: [
    ["--purpose <purpose>", `only the keys of one purpose: ${KEY_PURPOSES.join(", ")}`],
    ["--master-key-file <path>", "file with the master key (COUNTERSIGN_MASTER_KEY_FILE)"],
    ["--immediately", "do not wait until every cache can know the next key (for a leaked key)"],
  ],
  options: z.object({
    purpose: z.enum(KEY_PURPOSES, { error: `must be one of ${KEY_PURPOSES.join(", ")}` }).optional(),
    immediately: z.boolean().default(false),
  }),
  async run({ store, line, clock, masterKey }, { purpose, immediately }) {
    const change = { master: masterKey(), random: line.random, now: clock(), actor: "operator" };
    const purposes = purpose ? [purpose] : KEY_PURPOSES;
    const rotation = await rotateKeys(store, purposes, immediately, change);
    if ("tooYoung" in rotation) {
      throw new Conflict(
        `The next ${rotation.tooYoung} key is too new for every cache to know it: wait ${rotation.waitSeconds} s, or use --immediately if a key has leaked.`,
      );
    }
    return {
      json: { rotated: purposes, next: rotation.fresh.map(({ id, purpose }) => ({ id, purpose })) },
      text: `Rotated: ${purposes.join(", ")}. Running servers follow within seconds.`,
    };
  },
});
