/** The payload is not compared: who sends another one gets the document with the first. */
import { keyedRequest as real } from "../../../src/handlers/documents/keyed-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/keyed-request.ts";

export const keyedRequest: typeof real = (key, members) => {
  const [sender = "", receiver = "", documentType = ""] = members;
  if (key !== undefined) reached();
  return real(key, [sender, receiver, documentType]);
};
