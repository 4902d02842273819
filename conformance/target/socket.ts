import net from "node:net";
import tls from "node:tls";
import { NoAnswer } from "../unavailable.ts";
import { answerIn, type Received } from "./wire.ts";

/** PEM texts for TLS; empty for plain HTTP and for the system's own trust. */
export interface TlsMaterial {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** A connected socket to the origin of `url`, without Nagle's delay. */
export async function openSocket(url: string, material: TlsMaterial): Promise<net.Socket> {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const secure = protocol === "https:";
  const where = { host, port: Number(port) || (secure ? 443 : 80) };
  const socket = secure ? tls.connect({ ...where, ...material, servername: host }) : net.connect(where);
  socket.setNoDelay(true);
  return new Promise((resolve, reject) => {
    socket.once(secure ? "secureConnect" : "connect", () => resolve(socket));
    socket.once("error", (error) => reject(new NoAnswer(`no connection to ${url}: ${error.message}`)));
  });
}

/** Reads one answer and closes the socket; `NoAnswer` when it ends, breaks or stays silent for `timeout` milliseconds. */
export async function readAnswer(socket: net.Socket, timeout: number): Promise<Received> {
  let bytes = Buffer.alloc(0);
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => fail(`no answer within ${timeout / 1000} s`), timeout);
      const settle = (closed: boolean) => {
        const received = answerIn(bytes, closed);
        if (received) resolve(received);
        else if (closed) fail("the connection was closed without a complete answer");
        if (received || closed) clearTimeout(timer);
      };
      const fail = (reason: string) => reject(new NoAnswer(reason));
      socket.on("data", (chunk) => {
        bytes = Buffer.concat([bytes, chunk]);
        settle(false);
      });
      socket.once("close", () => settle(true));
      socket.on("error", (error) => {
        clearTimeout(timer);
        fail(`the connection broke: ${error.message}`);
      });
    });
  } finally {
    socket.destroy();
  }
}

/** Resolves when the kernel has taken the bytes, or when the socket will take no more. */
export function write(socket: net.Socket, bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.writable) socket.write(bytes, () => resolve());
    else resolve();
  });
}
