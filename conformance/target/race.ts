import { NoAnswer } from "../unavailable.ts";
import { type Answer, answerOf, encode, type Request } from "./exchange.ts";
import { openSocket, readAnswer, type TlsMaterial, write } from "./socket.ts";
import { requestBytes } from "./wire.ts";

/** What a race needs besides its requests. */
export interface RaceCourse {
  readonly material: TlsMaterial;
  /** Milliseconds until a request counts as unanswered. */
  readonly timeout: number;
  /** An address that is always answered: who answers there has seen what came before. */
  readonly canary: string;
}

/** Milliseconds to wait for the canary: a server whose workers all sit at the barrier can't answer it. */
const canaryTimeout = 250;

/**
 * Sends the requests so that they overlap: each on its own socket, each short of its last byte, until the server has
 * had all of them before it; then the last bytes leave together.
 */
export async function raceRequests(
  requests: readonly Request[],
  { material, timeout, canary }: RaceCourse,
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
  await seen(canary, material);
  const at = Date.now();
  for (const [index, socket] of sockets.entries()) if (socket.writable) socket.write(bytes[index]?.subarray(-1) ?? "");
  return zip(encoded, await received).map(([{ sent }, outcome]) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return answerOf(sent, at, outcome.value);
  });
}

async function seen(canary: string, material: TlsMaterial): Promise<void> {
  const { sent, body } = encode({ url: canary });
  try {
    const socket = await openSocket(canary, material);
    const answer = readAnswer(socket, canaryTimeout);
    await write(socket, requestBytes(sent, body));
    await answer;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
  }
}

function zip<One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] {
  return ones.flatMap((one, index): [One, Other][] => {
    const other = others[index];
    return other === undefined ? [] : [[one, other]];
  });
}
