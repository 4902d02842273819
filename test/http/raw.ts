import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createServer } from "../../src/http/server.ts";
import type { World } from "./world.ts";

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** How often a status line was seen: an answer must come once. */
  answers: number;
}

/** The world's server on a port of its own, to which bytes can be sent as they are. */
export async function listen(
  { app }: Pick<World, "app">,
  requestTimeout = 30,
): Promise<{ server: Server; port: number; stop(): void }> {
  const server = createServer(app, { requestTimeout });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { server, port, stop };
}

/** Sends bytes (strings as Latin-1) and resolves with what came back once the server closes the connection. */
export function exchange(port: number, ...parts: (string | Uint8Array | number)[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const received: Buffer[] = [];
    const timer = setTimeout(() => socket.destroy(new Error("the server kept the connection open")), 10_000);
    socket.on("data", (chunk: Buffer) => received.push(chunk));
    socket.on("error", (error) => (received.length > 0 ? undefined : reject(error)));
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(parse(Buffer.concat(received).toString("latin1")));
    });
    void send(socket, parts);
  });
}

async function send(socket: ReturnType<typeof connect>, parts: (string | Uint8Array | number)[]): Promise<void> {
  for (const part of parts) {
    if (typeof part === "number") await new Promise((resolve) => setTimeout(resolve, part));
    else if (socket.writable) socket.write(typeof part === "string" ? Buffer.from(part, "latin1") : part);
  }
}

function parse(received: string): RawAnswer {
  const [head = "", ...rest] = received.split("\r\n\r\n");
  const [line = "", ...fields] = head.split("\r\n");
  const headers = Object.fromEntries(
    fields.map((field) => [field.slice(0, field.indexOf(":")).toLowerCase(), field.slice(field.indexOf(":") + 2)]),
  );
  return {
    status: Number(line.split(" ")[1] ?? 0),
    headers,
    text: rest.join("\r\n\r\n"),
    answers: received.match(/HTTP\/1\.1 \d{3} /g)?.length ?? 0,
  };
}
