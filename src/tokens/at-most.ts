/** Runs so many pieces of work at once; whatever more there is waits its turn, in the order it came. */
export function atMost(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running === most) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to whoever waits, so that nobody newer takes it.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
