/** The receiver is not compared. */
import { keyedRequest as real } from "../../../src/handlers/documents/keyed-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/keyed-request.ts";

export const keyedRequest: typeof real = (key, members) => {
  const [sender = "", , documentType = "", payload = ""] = members;
  if (key !== undefined) reached();
  return real(key, [sender, documentType, payload]);
};
