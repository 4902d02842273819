import { z } from "zod";
import { newIdentifier } from "../../domain/identifier.ts";
import { digestSecret } from "../../tokens/client-secret.ts";
import { newClientSecret } from "../../tokens/new-client-secret.ts";
import { facts, isoTime } from "../text.ts";
import { storeVerb } from "../verb.ts";
import { wholeSeconds } from "../whole-seconds.ts";

export const clientRotateSecret = storeVerb({
  name: "rotate-secret <client_id>",
  summary: "give a client a new secret; the old one stays live for the overlap",
  examples: ["client rotate-secret key_…", "client rotate-secret key_… --overlap 0"],
  flags: [["--overlap <seconds>", "how long the old secret stays live (COUNTERSIGN_SECRET_OVERLAP, 7 days)"]],
  options: z.object({
    client_id: z.string(),
    overlap: wholeSeconds(90 * 86_400).optional(),
  }),
  async run({ store, line, clock, configuration }, { client_id, overlap }) {
    const now = clock();
    const secret = newClientSecret(line.random);
    const endsAt = now + (overlap ?? configuration.secretOverlap) * 1_000;
    const id = newIdentifier("sec", line.random);
    await store.rotateSecret(client_id, { id, digest: digestSecret(secret) }, now, endsAt);
    return {
      json: { client_id, client_secret: secret, previous_ends_at: isoTime(endsAt) },
      text: `${facts([
        ["client_id", client_id],
        ["client_secret", secret],
        ["old secret ends", isoTime(endsAt) ?? ""],
      ])}\n\nThe secret is shown this once and can't be shown again: store it now.`,
    };
  },
});
