/**
 * Lets everybody who asks the same while an answer is under way share that answer, a throw too.
 * @param nameOf what two questions have in common that are the same
 */
export function coalesce<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  nameOf: (question: Question) => string,
): (question: Question) => Promise<Answer> {
  const underWay = new Map<string, Promise<Answer>>();
  return (question) => {
    const name = nameOf(question);
    const shared = underWay.get(name);
    if (shared) return shared;
    const answer = ask(question).finally(() => underWay.delete(name));
    underWay.set(name, answer);
    return answer;
  };
}
