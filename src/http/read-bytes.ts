import type { IncomingMessage } from "node:http";
import { brokenBy, CLIENT_ERROR, isTimeout } from "./client-error.ts";

/** Why a body did not come in: over the limit, too slow, broken on the way, or the connection ended first. */
export type Unread = "too_large" | "timed_out" | "broken";

/**
 * Reads a whole request body of at most `limit` bytes. What is over the limit is neither kept nor waited for: Node discards
 * the rest, so that the client gets to read the answer.
 */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | Unread> {
  if (Number(request.headers["content-length"]) > limit) return Promise.resolve("too_large");
  const error = brokenBy(request);
  if (error) return Promise.resolve(unreadFor(error));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      resolve("too_large");
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => resolve("broken"));
    request.on(CLIENT_ERROR, (error: Error) => resolve(unreadFor(error)));
  });
}

const unreadFor = (error: Error): Unread => (isTimeout(error) ? "timed_out" : "broken");
