/** How many tasks run, and how many wait for their turn. */
export interface Places {
  running: number;
  waiting: number;
}

export interface GateLimits extends Places {
  /** Of these, how many one lane may have. */
  lane: Places;
}

/** Runs a task in the turn of its lane; undefined, at once, when too many wait already. */
export type Gate = <T>(lane: string, task: () => Promise<T>) => Promise<T> | undefined;

interface Lane {
  running: number;
  queue: (() => void)[];
}

/**
 * Lets so many tasks through at a time. Lanes are served in turn, each in the order its tasks came, so that a long queue is
 * nobody's but its own lane's.
 */
export function createGate(limits: GateLimits): Gate {
  /** Whoever has tasks, the one whose turn is next first. */
  const lanes = new Map<string, Lane>();
  let running = 0;
  let waiting = 0;

  const serve = () => {
    while (running < limits.running) {
      const next = [...lanes].find(([, lane]) => lane.queue.length > 0 && lane.running < limits.lane.running);
      if (next === undefined) return;
      const [name, lane] = next;
      lanes.delete(name);
      lanes.set(name, lane);
      lane.running += 1;
      running += 1;
      waiting -= 1;
      lane.queue.shift()?.();
    }
  };

  const leave = (name: string, lane: Lane) => {
    lane.running -= 1;
    running -= 1;
    if (lane.running === 0 && lane.queue.length === 0) lanes.delete(name);
    serve();
  };

  return (name, task) => {
    const lane = lanes.get(name) ?? { running: 0, queue: [] };
    const mustWait = running >= limits.running || lane.running >= limits.lane.running;
    if (mustWait && (waiting >= limits.waiting || lane.queue.length >= limits.lane.waiting)) return undefined;
    lanes.set(name, lane);
    waiting += 1;
    const admitted = new Promise<void>((admit) => lane.queue.push(admit));
    serve();
    return admitted.then(task).finally(() => leave(name, lane));
  };
}
