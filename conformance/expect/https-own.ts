import type { Answer } from "../target/exchange.ts";

/** Methods that every server of the contract serves somewhere. */
const servedMethods = ["GET", "HEAD", "POST"];

/** Statuses that HTTP has for what the contract does not speak of, by the header that asks for it (RFC 9110 §12 to §14). */
const statusesByHeader: Readonly<Record<string, readonly number[]>> = {
  accept: [406],
  "accept-encoding": [406],
  "content-encoding": [415],
  "if-match": [412],
  "if-none-match": [304, 412],
  range: [206, 416],
};

/** Whether HTTP itself has this status for such a request, so that it may be served without being documented. */
export function isHttpsOwn({ request, status }: Answer): boolean {
  if (request.method === "OPTIONS" && (status === 200 || status === 204)) return true;
  if (status === 501) return !servedMethods.includes(request.method);
  return request.headers.some(([name]) => statusesByHeader[name.toLowerCase()]?.includes(status));
}
