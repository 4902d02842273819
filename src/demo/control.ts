import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listen } from "../listen.ts";
import { Conflict, NotFound } from "../stores/store.ts";
import { BadHookCall, type Hooks } from "./hooks.ts";

export interface ControlAddress {
  origin: string;
  /** Bearer token, random for each start. */
  token: string;
}

export interface ControlServer extends ControlAddress {
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/**
 * Opens the demo's hooks on a loopback port of their own. One call at a time; who has no token, or comes by another name
 * for this address (a browser whose DNS was rebound), learns nothing.
 */
export async function openControl(hooks: Hooks, port: number, token: string): Promise<ControlServer> {
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    const call = last.then(() => answer(request, response, { hooks, token, host: `${LOOPBACK}:${portOf()}` }));
    last = call.catch(() => response.destroy());
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await listen(server, { host: LOOPBACK, port, setting: "COUNTERSIGN_CONTROL_PORT" });
  return {
    origin: `http://${LOOPBACK}:${portOf()}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Guard {
  hooks: Hooks;
  token: string;
  host: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, guard: Guard): Promise<void> {
  request.resume();
  const { status, body } = await call(request, guard);
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

async function call(request: IncomingMessage, guard: Guard): Promise<{ status: number; body: object }> {
  if (request.headers.host !== guard.host) return refusal(421, "wrong Host");
  if (!isBearer(request.headers.authorization, guard.token)) return refusal(401, "wrong or missing bearer token");
  if (request.method !== "POST") return refusal(405, "hooks take POST only");
  const target = URL.parse(request.url ?? "/", `http://${guard.host}`);
  if (!target) return refusal(400, "the request target is no path");
  const { pathname, searchParams } = target;
  const name = pathname.slice(1);
  const hook = Object.hasOwn(guard.hooks, name) ? guard.hooks[name] : undefined;
  if (!hook) return refusal(404, `there is no hook ${pathname}`);
  try {
    return { status: 200, body: await hook(searchParams) };
  } catch (error) {
    if (error instanceof BadHookCall) return refusal(400, error.message);
    if (error instanceof NotFound) return refusal(404, error.message);
    if (error instanceof Conflict) return refusal(409, error.message);
    return refusal(500, error instanceof Error ? error.message : String(error));
  }
}

const refusal = (status: number, message: string) => ({ status, body: { error: message } });

function isBearer(header: string | undefined, token: string): boolean {
  const expected = Buffer.from(`Bearer ${token}`);
  const presented = Buffer.from(header ?? "");
  return presented.length === expected.length && timingSafeEqual(presented, expected);
}
