import { coalesce } from "./coalesce.ts";
import { createGate, type GateLimits } from "./gate.ts";
import { isFailure, type NetworkFailure, unavailable } from "./network-failure.ts";
import type { Registration } from "./registration.ts";
import { type MemoryLimits, registrationMemory } from "./registration-memory.ts";

/** What somebody asks about one participant. */
export interface AskedBySomebody {
  /** `ICD:value` in lower case. */
  identifier: string;
  askedBy: string;
}

/**
 * Spares the network, and those who ask from each other. An answer is kept for a while. Who asks the same again meanwhile
 * takes no second place in the queue, which is each one's own; whoever would wait too long is told at once that there is no
 * answer. The same question of several, each in its turn, is under way only once.
 * @param clock milliseconds since the epoch
 */
export function remembered(
  ask: (identifier: string) => Promise<readonly string[] | NetworkFailure | null>,
  { memory, gate }: { memory: MemoryLimits; gate: GateLimits },
  clock: () => number,
): (question: AskedBySomebody) => Promise<Registration | NetworkFailure> {
  const kept = registrationMemory(memory);
  const pass = createGate(gate);
  const recall = (identifier: string) => kept.recall(identifier, clock());

  const askNetwork = coalesce(
    async (identifier: string): Promise<Registration | NetworkFailure> => {
      const checkedAt = clock();
      const types = await ask(identifier);
      if (isFailure(types)) return types;
      const registration = { registered: types !== null, documentTypes: types ?? [], checkedAt };
      kept.keep(identifier, registration);
      return registration;
    },
    (identifier) => identifier,
  );

  const askInTurn = coalesce(
    async ({ identifier, askedBy }: AskedBySomebody) =>
      (await pass(askedBy, async () => recall(identifier) ?? (await askNetwork(identifier)))) ??
      unavailable("too many look-ups are under way"),
    // An identifier holds no space.
    ({ identifier, askedBy }) => `${identifier} ${askedBy}`,
  );

  return async (question) => recall(question.identifier) ?? (await askInTurn(question));
}
