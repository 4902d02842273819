/** A document too large, or in another media type, is a bad request. */
import { send as real } from "../../../src/http/send.ts";
import { rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer, { url = "" }) =>
  [413, 415].includes(answer.status) && url.startsWith("/api/documents") ? { ...answer, status: 400 } : answer,
);
