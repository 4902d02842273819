import type { SentRequest } from "./exchange.ts";

type Pair = readonly [string, string];

/** The parts of an answer as they stand on the wire (RFC 9112). */
export interface Received {
  readonly status: number;
  readonly rawHeaders: readonly Pair[];
  readonly body: Uint8Array;
}

/** The bytes of an HTTP/1.1 request on a connection of its own (RFC 9112 §3). */
export function requestBytes(sent: SentRequest, body: Uint8Array | undefined): Buffer {
  const url = new URL(sent.url);
  const usual: Pair[] = [
    ["host", url.host],
    ["connection", "close"],
  ];
  if (body !== undefined) usual.push(["content-length", String(body.byteLength)]);
  const named = new Set(sent.headers.map(([name]) => name.toLowerCase()));
  const headers = [...usual.filter(([name]) => !named.has(name)), ...sent.headers];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const head = Buffer.from(`${sent.method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines}\r\n`, "latin1");
  return body === undefined ? head : Buffer.concat([head, body]);
}

/** What hand-written bytes ask for, as far as they can be read: for the record of the exchange. */
export function requestOf(url: string, bytes: Uint8Array): SentRequest {
  const [head, body] = splitHead(Buffer.from(bytes));
  const [line = "", ...headers] = head.toString("latin1").split("\r\n");
  return { method: line.split(" ", 1)[0] ?? "", url, headers: headers.map(headerOf), body: body.toString() };
}

/**
 * The first final answer in `bytes`, or undefined while it is incomplete.
 * `closed` says that no more bytes will come, which ends a body of no stated length (RFC 9112 §6.3).
 */
export function answerIn(bytes: Buffer, closed: boolean): Received | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1]);
  if (Number.isNaN(status)) return undefined;
  const rest = bytes.subarray(end + 4);
  if (status >= 100 && status < 200) return answerIn(rest, closed);
  const rawHeaders = lines.map(headerOf);
  const body = status === 204 || status === 304 ? Buffer.alloc(0) : bodyIn(rest, rawHeaders, closed);
  return body && { status, rawHeaders, body };
}

function bodyIn(rest: Buffer, headers: readonly Pair[], closed: boolean): Buffer | undefined {
  const value = (name: string) => headers.find(([each]) => each.toLowerCase() === name)?.[1];
  if (value("transfer-encoding")?.toLowerCase().includes("chunked")) return unchunk(rest);
  const length = value("content-length");
  if (length === undefined) return closed ? rest : undefined;
  return rest.byteLength >= Number(length) ? rest.subarray(0, Number(length)) : undefined;
}

function unchunk(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at);
    if (end < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, end).toString("latin1"), 16);
    if (size === 0) return Buffer.concat(parts);
    const next = end + 2 + size + 2;
    if (Number.isNaN(size) || bytes.byteLength < next) return undefined;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = next;
  }
}

function splitHead(bytes: Buffer): [Buffer, Buffer] {
  const end = bytes.indexOf("\r\n\r\n");
  return end < 0 ? [bytes, Buffer.alloc(0)] : [bytes.subarray(0, end), bytes.subarray(end + 4)];
}

function headerOf(line: string): Pair {
  const colon = line.indexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}
