import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gracefulClose } from "../src/graceful-close.ts";

let server: Server;
let port: number;
let held: ServerResponse[] = [];
let close: (timeout: number) => Promise<void>;

beforeEach(async () => {
  held = [];
  server = createServer((request, response) => {
    if (request.url === "/slow") held.push(response);
    else response.end("ok");
  });
  server.keepAliveTimeout = 60_000;
  close = gracefulClose(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => server.closeAllConnections());

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function open(path: string): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString();
  });
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  const settled = path === "/slow" ? () => held.length > 0 : () => text !== "" || socket.destroyed;
  await vi.waitUntil(settled, { timeout: 5000 });
  return { socket, received: () => text, closed };
}

test("closes idle kept-alive connections and takes no new ones", async () => {
  const idle = await open("/");
  expect(idle.received()).toContain("ok");
  const began = performance.now();
  await close(10);
  await idle.closed;
  expect(performance.now() - began).toBeLessThan(1000);
  const late = await open("/");
  expect(late.received()).toBe("");
});

test("lets a request in flight finish, then closes its connection", async () => {
  const slow = await open("/slow");
  const closing = close(10);
  await wait(100);
  expect(slow.received()).toBe("");
  held[0]?.end("done at last");
  await closing;
  await slow.closed;
  expect(slow.received()).toContain("done at last");
});

test("cuts what has not finished in time", async () => {
  const slow = await open("/slow");
  const began = performance.now();
  await close(0.3);
  await slow.closed;
  expect(performance.now() - began).toBeGreaterThanOrEqual(290);
  expect(performance.now() - began).toBeLessThan(3000);
  expect(slow.received()).toBe("");
});

test("a client that keeps asking does not keep the server alive", async () => {
  const slow = await open("/slow");
  const closing = close(10);
  slow.socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  await wait(50);
  held[0]?.end("done at last");
  await closing;
  await slow.closed;
  expect(slow.received()).toContain("done at last");
  expect(slow.received()).toContain("Connection: close");
});
