import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";

/** Writes an answer whole. Node leaves the body out of an answer to HEAD. */
export function send(response: ServerResponse, { status, headers = {}, type, body }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  if (type !== undefined)
    response.setHeader("Content-Type", type.startsWith("text/") ? `${type}; charset=utf-8` : type);
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  // Bytes travel through the handlers as text of one character each.
  const bytes = Buffer.from(text, type === "application/octet-stream" ? "latin1" : "utf8");
  if (status !== 204) response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}
