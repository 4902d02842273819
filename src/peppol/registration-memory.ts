import type { Registration } from "./registration.ts";

export interface MemoryLimits {
  /** Seconds for which a registration is kept. */
  registered: number;
  /** Seconds for which it is kept that there is none. */
  unregistered: number;
  /** UTF-16 code units of everything that is kept. */
  size: number;
}

/** Keeps answers of the network for a while; of its answers only, never of its failures. */
export interface RegistrationMemory {
  /** @param now milliseconds since the epoch */
  recall(identifier: string, now: number): Registration | undefined;
  keep(identifier: string, registration: Registration): void;
}

/** What an entry takes besides its texts, roughly. */
const OVERHEAD = 128;

/** Forgets what has been kept longest when there is too much of it. */
export function registrationMemory(limits: MemoryLimits): RegistrationMemory {
  const kept = new Map<string, { registration: Registration; size: number }>();
  let total = 0;

  const forget = (identifier: string) => {
    total -= kept.get(identifier)?.size ?? 0;
    kept.delete(identifier);
  };

  return {
    recall(identifier, now) {
      const registration = kept.get(identifier)?.registration;
      if (registration === undefined || isFresh(registration, now, limits)) return registration;
      forget(identifier);
      return undefined;
    },
    keep(identifier, registration) {
      forget(identifier);
      const size = OVERHEAD + [identifier, ...registration.documentTypes].reduce((sum, text) => sum + text.length, 0);
      // A copy: the texts may be slices of all that the publisher sent, which would be kept with them.
      kept.set(identifier, { registration: structuredClone(registration), size });
      total += size;
      for (const oldest of kept.keys()) {
        if (total <= limits.size) break;
        forget(oldest);
      }
    },
  };
}

function isFresh({ registered, checkedAt }: Registration, now: number, limits: MemoryLimits): boolean {
  const age = now - checkedAt;
  return age >= 0 && age < 1_000 * (registered ? limits.registered : limits.unregistered);
}
