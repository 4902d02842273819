import type { PlannedProperty } from "./plan.ts";

/**
 * Runs every plan in its room: those that only wait begin at once and end when they are ripe, shared ones run
 * `concurrency` at a time, and when all of these are done the exclusive ones run, one after the other.
 */
export async function schedule(
  plans: readonly PlannedProperty[],
  concurrency: number,
  run: (plan: PlannedProperty) => Promise<void>,
): Promise<void> {
  const inRoom = (room: PlannedProperty["room"]) => plans.filter((plan) => plan.room === room);
  const ripening = Promise.all(inRoom("ripening").map(run));
  const queue = inRoom("shared");
  const worker = async () => {
    for (let plan = queue.shift(); plan; plan = queue.shift()) await run(plan);
  };
  await Promise.all([ripening, ...Array.from({ length: Math.max(1, concurrency) }, worker)]);
  for (const plan of inRoom("exclusive")) await run(plan);
}
