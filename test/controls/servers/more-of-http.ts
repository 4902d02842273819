/** Conditional, partial and negotiated answers, and 501 for methods that are served nowhere (RFC 9110). */
import { send as real } from "../../../src/http/send.ts";
import { rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

const knownMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

export const send: typeof real = rewritten(real, (answer, { method = "", headers }) => {
  if (!knownMethods.includes(method)) return { status: 501 };
  if (headers.accept?.startsWith("text/html") && answer.type?.endsWith("json")) return { status: 406 };
  if (method !== "GET" || answer.status !== 200) return answer;
  if (headers["if-none-match"] === "*") return { status: 304 };
  return headers.range === "bytes=0-0"
    ? { ...answer, status: 206, headers: { ...answer.headers, "Content-Range": "bytes 0-0/*" }, body: "{" }
    : answer;
});
