import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answerOf, encode, type Request } from "./exchange.ts";
import { openSocket, readAnswer, type TlsMaterial, write } from "./socket.ts";
import { requestBytes } from "./wire.ts";

/** Milliseconds for a server to accept so many connections and read what stands before the barrier. */
const settleMs = (connections: number) => 15 + connections;

/**
 * Sends the requests so that they overlap: each on its own socket, each short of its last byte, until all stand
 * at the barrier; then the last bytes leave together. None can be complete before all are there but for one byte.
 */
export async function raceRequests(
  requests: readonly Request[],
  material: TlsMaterial,
  timeout: number,
): Promise<Answer[]> {
  const encoded = requests.map(encode);
  const opening = await Promise.allSettled(encoded.map(({ sent }) => openSocket(sent.url, material)));
  const sockets = opening.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const refused = opening.find((each) => each.status === "rejected");
  if (refused) {
    for (const socket of sockets) socket.destroy();
    throw refused.reason;
  }
  const received = Promise.allSettled(sockets.map((socket) => readAnswer(socket, timeout)));
  const bytes = encoded.map(({ sent, body }) => requestBytes(sent, body));
  await Promise.all(sockets.map((socket, index) => write(socket, bytes[index]?.subarray(0, -1) ?? "")));
  await sleep(settleMs(requests.length));
  const at = Date.now();
  for (const [index, socket] of sockets.entries()) if (socket.writable) socket.write(bytes[index]?.subarray(-1) ?? "");
  return zip(encoded, await received).map(([{ sent }, outcome]) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return answerOf(sent, at, outcome.value);
  });
}

function zip<One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] {
  return ones.flatMap((one, index): [One, Other][] => {
    const other = others[index];
    return other === undefined ? [] : [[one, other]];
  });
}
