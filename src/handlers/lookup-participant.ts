import { lookupQuestion } from "../domain/lookup-question.ts";
import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";

/** Asks the network whether somebody can be reached. */
export const lookupParticipant =
  ({ lookup }: Dependencies): Handler<"lookupParticipant"> =>
  async ({ affiliate, query }) => {
    const question = lookupQuestion(query);
    if (isRefused(question)) return question;
    const answer = await lookup(question, affiliate.id);
    if ("refused" in answer) return answer;
    const body = {
      ...answer,
      documentTypes: [...answer.documentTypes],
      checkedAt: new Date(answer.checkedAt).toISOString(),
    };
    return { status: 200, type: "application/json", body };
  };
