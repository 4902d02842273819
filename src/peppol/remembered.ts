import { coalesce } from "./coalesce.ts";
import { createGate, type GateLimits } from "./gate.ts";
import { isFailure, type NetworkFailure, unavailable } from "./network-failure.ts";
import type { Registration } from "./registration.ts";
import { type MemoryLimits, registrationMemory } from "./registration-memory.ts";

/**
 * Spares the network: an answer is kept for a while, the same question is under way only once, and only so many are under
 * way at all; whoever would wait too long is told at once that there is no answer.
 * @param clock milliseconds since the epoch
 */
export function remembered(
  ask: (identifier: string) => Promise<readonly string[] | NetworkFailure | null>,
  { memory, gate }: { memory: MemoryLimits; gate: GateLimits },
  clock: () => number,
): (identifier: string) => Promise<Registration | NetworkFailure> {
  const kept = registrationMemory(memory);
  const pass = createGate(gate);

  const askAndKeep = async (identifier: string): Promise<Registration | NetworkFailure> => {
    const checkedAt = clock();
    const types = await ask(identifier);
    if (isFailure(types)) return types;
    const registration = { registered: types !== null, documentTypes: types ?? [], checkedAt };
    kept.keep(identifier, registration);
    return registration;
  };

  return coalesce(
    async (identifier) =>
      kept.recall(identifier, clock()) ??
      (await pass(() => askAndKeep(identifier))) ??
      unavailable("too many look-ups are under way"),
  );
}
