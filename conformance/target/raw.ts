import { setImmediate as turn } from "node:timers/promises";
import { type Answer, answerOf } from "./exchange.ts";
import { openSocket, readAnswer, type TlsMaterial, write } from "./socket.ts";
import { requestOf } from "./wire.ts";

/** Writes the chunks as they are, one after the other, and reads one answer. */
export async function sendBytes(
  url: string,
  chunks: readonly (string | Uint8Array)[],
  material: TlsMaterial,
  timeout: number,
): Promise<Answer> {
  const bytes = chunks.map((chunk) => Buffer.from(chunk));
  const socket = await openSocket(url, material);
  const at = Date.now();
  const received = readAnswer(socket, timeout);
  const written = (async () => {
    for (const chunk of bytes) {
      await write(socket, chunk);
      await turn();
    }
  })();
  const [answer] = await Promise.all([received, written]);
  return answerOf(requestOf(url, Buffer.concat(bytes)), at, answer);
}
