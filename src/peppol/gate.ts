export interface GateLimits {
  /** How many tasks run at once. */
  running: number;
  /** How many may wait for their turn. */
  waiting: number;
}

/** Runs a task in its turn; undefined, at once, when too many wait already. */
export type Gate = <T>(task: () => Promise<T>) => Promise<T> | undefined;

/** Lets tasks through in the order they came, so many at a time. */
export function createGate({ running, waiting }: GateLimits): Gate {
  const queue: (() => void)[] = [];
  let inside = 0;

  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  };

  const enter = (): Promise<void> => {
    if (inside < running) {
      inside += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => queue.push(resolve));
  };

  return (task) => {
    if (inside >= running && queue.length >= waiting) return undefined;
    return enter().then(task).finally(leave);
  };
}
