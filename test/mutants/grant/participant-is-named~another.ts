/** The answer to a code names another participant of the account, where there is one. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

export const answerTokens: typeof real = async (token, standing, dependencies) => {
  const reply = await real(token, standing, dependencies);
  const { participant_id } = reply.body;
  if (participant_id === undefined || token.generation > 0) return reply;
  const all = await dependencies.store.participants(token.accountId);
  const other = all.find(({ id }) => id !== participant_id);
  if (!other) return reply;
  reached();
  return { ...reply, body: { ...reply.body, participant_id: other.id } };
};
