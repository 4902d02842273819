import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** The place of an application that browsers come back to. */
export interface Callback {
  /** The redirect URI of one of the demo's clients, on the port where it is listened for (RFC 8252 §7.3). */
  at(registered: string): string;
  /** What browsers came back with, in order; taking it forgets it. */
  take(): URLSearchParams[];
}

export function useCallback(): Callback {
  let origin = "";
  let received: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin);
    if (!pathname.endsWith("/callback")) return response.writeHead(404).end();
    received.push(searchParams);
    response.writeHead(200, { "content-type": "text/html" });
    return response.end("<!doctype html><title>The application</title><h1>Back at the application</h1>");
  });
  beforeAll(async () => {
    await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    at(registered) {
      const { pathname, search } = new URL(registered);
      return `${origin}${pathname}${search}`;
    },
    take() {
      const taken = received;
      received = [];
      return taken;
    },
  };
}
