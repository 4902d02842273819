/** A retry answers a successor of the same generation in other bytes: signed with the key that comes next. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

const answered = new Set<string>();

export const answerTokens: typeof real = (refreshToken, standing, dependencies) => {
  const generation = `${refreshToken.familyId} ${refreshToken.generation}`;
  const { active, byId } = dependencies.keys().secret.refresh;
  const other = [...byId.keys()].find((id) => id !== active.id);
  if (!answered.has(generation) || other === undefined) {
    answered.add(generation);
    return real(refreshToken, standing, dependencies);
  }
  reached();
  return real({ ...refreshToken, macKeyId: other }, standing, dependencies);
};
