/** The address of a created document is its ID alone, below the wrong directory. */
import { createDocument as real } from "../../../src/handlers/create-document.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/create-document.ts";

export const createDocument: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if (!("status" in answer) || answer.status !== 201) return answer;
  reached();
  return { ...answer, headers: { Location: answer.body.id } };
};
