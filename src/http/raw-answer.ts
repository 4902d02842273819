import { STATUS_CODES } from "node:http";
import type { Answer } from "./answer.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

/** An answer as bytes, for a connection on which no request came to be. It ends the connection. */
export function rawAnswer({ status, headers, type, body }: Answer): string {
  const text = JSON.stringify(body);
  const fields = {
    ...SECURITY_HEADERS,
    ...headers,
    "Content-Type": type,
    Date: new Date().toUTCString(),
    Connection: "close",
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, `Content-Length: ${Buffer.byteLength(text)}`];
  return `${head.join("\r\n")}\r\n\r\n${text}`;
}
