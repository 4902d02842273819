/** Look-ups answer GET alone. */
import { send as real } from "../../../src/http/send.ts";
import { rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer, { method, url = "" }) =>
  method === "HEAD" && url.startsWith("/api/lookup") ? { status: 405, headers: { Allow: "GET" } } : answer,
);
