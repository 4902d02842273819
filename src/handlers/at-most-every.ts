/**
 * Asks anew only when the last question is older than this; until then everyone shares its answer, also while it is on its
 * way.
 * @param milliseconds an answer's life, from the moment it was asked for
 * @param monotonic milliseconds by a clock that is never set
 */
export function atMostEvery<Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
  monotonic: () => number,
): () => Promise<Answer> {
  let last: { asked: number; answer: Promise<Answer> } | undefined;
  return () => {
    const now = monotonic();
    if (last === undefined || now - last.asked >= milliseconds) last = { asked: now, answer: ask() };
    return last.answer;
  };
}
