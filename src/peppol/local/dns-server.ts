import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { Question } from "dns-packet";
import { type AskedPacket, readQuestion, writeReply } from "./dns-message.ts";
import type { DnsReply } from "./dns-zone.ts";

const HOST = "127.0.0.1";
const LARGEST_TCP = 65_535;

/** One question that was put to the server. */
export interface DnsQuestion {
  name: string;
  type: string;
  transport: "udp" | "tcp";
}

export interface DnsServer {
  /** `address:port`, as resolvers want it. */
  address: string;
  /** Every question so far. */
  asked: readonly DnsQuestion[];
  close(): Promise<void>;
}

/**
 * A name server on loopback, by UDP and by TCP on one port.
 * @param reply undefined to stay silent
 */
export async function startDnsServer(reply: (question: Question) => DnsReply | undefined): Promise<DnsServer> {
  const asked: DnsQuestion[] = [];
  const answer = (bytes: Buffer, transport: DnsQuestion["transport"], limit: (packet: AskedPacket) => number) => {
    const packet = readQuestion(bytes);
    if (packet === undefined) return undefined;
    asked.push({ name: packet.question.name, type: packet.question.type, transport });
    const replied = reply(packet.question);
    return replied && writeReply(packet, replied, limit(packet));
  };
  const { udp, tcp, port } = await bindBoth();
  udp.on("message", (bytes, { port: from, address }) => {
    const bytesBack = answer(bytes, "udp", ({ udpLimit }) => udpLimit);
    if (bytesBack) udp.send(bytesBack, from, address);
  });
  const connections = new Set<Socket>();
  tcp.on("connection", (socket) => {
    connections.add(socket.once("close", () => connections.delete(socket)));
    serveTcp(socket, (bytes) => answer(bytes, "tcp", () => LARGEST_TCP));
  });
  return {
    address: `${HOST}:${port}`,
    asked,
    async close() {
      for (const socket of connections) socket.destroy();
      await Promise.all([new Promise<void>((done) => udp.close(done)), new Promise((done) => tcp.close(done))]);
    },
  };
}

/** Each message stands behind its length (RFC 1035 §4.2.2). */
function serveTcp(socket: Socket, answer: (bytes: Buffer) => Buffer | undefined): void {
  let held = Buffer.alloc(0);
  socket.on("error", () => undefined);
  socket.on("data", (bytes) => {
    held = Buffer.concat([held, bytes]);
    while (held.length >= 2 && held.length >= 2 + held.readUInt16BE()) {
      const end = 2 + held.readUInt16BE();
      const reply = answer(held.subarray(2, end));
      held = held.subarray(end);
      if (reply === undefined) continue;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    }
  });
}

/** The port that UDP gets may be taken for TCP: then another is tried. */
async function bindBoth(): Promise<{ udp: UdpSocket; tcp: Server; port: number }> {
  for (;;) {
    const udp = createSocket("udp4").bind(0, HOST);
    await once(udp, "listening");
    const { port } = udp.address();
    const tcp = createServer().listen(port, HOST);
    const bound = await once(tcp, "listening").catch((error: NodeJS.ErrnoException) => error);
    if (!(bound instanceof Error)) return { udp, tcp, port };
    udp.close();
    if (bound.code !== "EADDRINUSE") throw bound;
  }
}
