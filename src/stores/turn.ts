import { StoreUnavailable } from "./store.ts";

/**
 * Gathers the calls of one event-loop turn, so that they share what is dear (a commit). Where the gathered run fails
 * through a single call, each is run again alone: one caller's failure is never another's. A store that is unavailable is
 * so for all of them.
 * @param run gets the calls in order and answers in that order
 */
export function perTurn<Call, Answer>(
  run: (calls: readonly Call[]) => Promise<readonly Answer[]>,
): (call: Call) => Promise<Answer> {
  let waiting: Waiting<Call, Answer>[] = [];
  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      if (waiting.length > 1) return;
      setImmediate(() => {
        const turn = waiting;
        waiting = [];
        void settle(turn, run);
      });
    });
}

interface Waiting<Call, Answer> {
  call: Call;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

async function settle<Call, Answer>(
  turn: readonly Waiting<Call, Answer>[],
  run: (calls: readonly Call[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await run(turn.map(({ call }) => call));
    for (const [index, answer] of answers.entries()) turn[index]?.resolve(answer);
  } catch (error) {
    if (turn.length === 1 || error instanceof StoreUnavailable) {
      for (const { reject } of turn) reject(error);
      return;
    }
    for (const one of turn) await settle([one], run);
  }
}
