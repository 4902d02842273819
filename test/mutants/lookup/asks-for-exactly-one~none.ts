/** Who asks for nobody is told that nobody is registered. */
import { lookupQuestion as real } from "../../../src/domain/lookup-question.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/lookup-question.ts";

export const lookupQuestion: typeof real = (asked) => {
  if (Object.keys(asked).some((name) => name !== "affiliateId")) return real(asked);
  reached();
  return { participantId: "0000:nobody" };
};
