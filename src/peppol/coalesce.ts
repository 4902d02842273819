/** Lets everybody who asks the same while an answer is under way share that answer, a throw too. */
export function coalesce<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key) => {
    const shared = underWay.get(key);
    if (shared) return shared;
    const answer = ask(key).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}
