/** The screen may be stored where it is data. */
import { consentAnswer as real } from "../../../src/handlers/consent/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/answer.ts";

export const consentAnswer: typeof real = async (...args) => {
  const answer = await real(...args);
  if (answer.type !== "application/json") return answer;
  reached();
  const headers: Record<string, string> = { ...answer.headers, "Cache-Control": "no-cache" };
  return { ...answer, headers: headers as typeof answer.headers };
};
