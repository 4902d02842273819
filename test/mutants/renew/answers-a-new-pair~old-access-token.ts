/** A renewal answers the access token that the family was answered before, while that has the same scope. */
import { answerTokens as real } from "../../../src/handlers/token/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/answer.ts";

const last = new Map<string, string>();

export const answerTokens: typeof real = async (refreshToken, standing, dependencies) => {
  const answer = await real(refreshToken, standing, dependencies);
  const place = `${refreshToken.familyId} ${answer.body.scope}`;
  const access_token = last.get(place);
  last.set(place, access_token ?? answer.body.access_token);
  if (access_token === undefined) return answer;
  reached();
  return { ...answer, body: { ...answer.body, access_token } };
};
