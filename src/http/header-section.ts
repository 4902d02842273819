import type { IncomingMessage } from "node:http";

/** Headers whose second copy another program on the way might read instead of the first, or join to it. */
const ONLY_ONCE = ["authorization", "host", "content-type", "idempotency-key"];

/**
 * The name of the header that makes a request ambiguous: sent twice, or `Host` not sent at all, which HTTP/1.1 demands
 * (RFC 9112 §3.2). Undefined when all is well. Node keeps the first copy only, or joins them, so this reads what came over the wire.
 */
export function ambiguousHeader(request: Pick<IncomingMessage, "rawHeaders" | "httpVersion">): string | undefined {
  const names = request.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (request.httpVersion === "1.1" && !names.includes("host")) return "Host";
  // Faulty framing (RFC 9112 §6.1): HTTP/1.0 knows no Transfer-Encoding.
  if (request.httpVersion === "1.0" && names.includes("transfer-encoding")) return "Transfer-Encoding";
  const repeated = ONLY_ONCE.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return repeated?.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
