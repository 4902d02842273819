import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answerOf, encode, type Request } from "./exchange.ts";
import { openSocket, readAnswer, type TlsMaterial, write } from "./socket.ts";
import { requestBytes } from "./wire.ts";

/** Long enough for a server on the other side of a loopback or a LAN to have read all but the last bytes. */
const settleMs = 5;

/**
 * Sends the requests so that they overlap: each on its own socket, each short of its last byte, until all stand
 * at the barrier; then the last bytes leave together. No request can be complete before every other one is open.
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
  await sleep(settleMs);
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
