import type { GateLimits } from "./gate.ts";
import type { MemoryLimits } from "./registration-memory.ts";
import type { PublisherSettings } from "./smp.ts";

export interface LookupSettings {
  /** The DNS zone of the SML. */
  zone: string;
  dns: {
    /** `address` or `address:port`; absent for the system's. */
    servers?: readonly string[];
    /** Seconds that a server has for an answer, at first; each round gives them longer. */
    timeout: number;
    /** Rounds in which every server is asked. */
    tries: number;
  };
  publisher: PublisherSettings;
  /** Seconds for all that is asked about one participant, name servers and publisher; then nobody waits any more. */
  deadline: number;
  memory: MemoryLimits;
  /** How many participants are asked for at once; each who asks has a lane. */
  gate: GateLimits;
}

/** Production's zone since 2026. The other is `participant.sml.test.tech.peppol.org`. */
const PRODUCTION_ZONE = "participant.sml.prod.tech.peppol.org";

/** For the public network, and the system's name servers. */
export const USUAL_LOOKUP: LookupSettings = {
  zone: PRODUCTION_ZONE,
  dns: { timeout: 2, tries: 2 },
  publisher: { reach: "public", timeout: 6, largestBody: 1_048_576 },
  deadline: 15,
  memory: { registered: 15 * 60, unregistered: 60, size: 32_000_000 },
  gate: { running: 64, waiting: 1_024, lane: { running: 16, waiting: 128 } },
};
