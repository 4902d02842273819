import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { NoAnswer } from "../unavailable.ts";
import { type Answer, answerOf, encode, type Request } from "./exchange.ts";
import type { TlsMaterial } from "./socket.ts";

/** Keep-alive HTTP/1.1 towards the server under test. */
export interface Transport {
  exchange(request: Request): Promise<Answer>;
  /** Drops every connection, for when the server was restarted. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Idle sockets go before any usual server closes them, so that none is reused while it is being closed. */
const idleMs = 1000;
const largestAnswer = 16 * 1024 * 1024;

/** A transport that gives up on an answer after `timeout` milliseconds. */
export function createTransport(material: TlsMaterial & { readonly proxy?: string }, timeout: number): Transport {
  let dispatcher = dispatcherFor(material);
  return {
    exchange: (request) => exchange(dispatcher, request, request.timeout ?? timeout),
    reset: async () => {
      await dispatcher.destroy();
      dispatcher = dispatcherFor(material);
    },
    close: () => dispatcher.destroy(),
  };
}

function dispatcherFor({ proxy, ...material }: TlsMaterial & { readonly proxy?: string }): Dispatcher {
  const usual = {
    allowH2: false,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    maxResponseSize: largestAnswer,
  };
  return proxy
    ? new ProxyAgent({ ...usual, uri: proxy, requestTls: material })
    : new Agent({ ...usual, connect: material });
}

async function exchange(dispatcher: Dispatcher, request: Request, timeout: number): Promise<Answer> {
  const { sent, body } = encode(request);
  const url = new URL(request.url);
  const at = Date.now();
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: sent.method as Dispatcher.HttpMethod,
      headers: sent.headers.flat(),
      body: body ?? null,
      signal: AbortSignal.timeout(timeout),
      responseHeaders: "raw",
    });
    const received = await answer.body.bytes();
    return answerOf(sent, at, { status: answer.statusCode, rawHeaders: pairs(answer.headers), body: received });
  } catch (error) {
    throw new NoAnswer(`no answer to ${sent.method} ${request.url}: ${reasonOf(error, timeout)}`, { cause: error });
  }
}

/** undici types raw headers as an object and hands over a flat list of names and values. */
function pairs(raw: unknown): [string, string][] {
  const flat = (Array.isArray(raw) ? raw : []).map((part) => String(part));
  return flat.flatMap((name, index): [string, string][] => (index % 2 ? [] : [[name, flat[index + 1] ?? ""]]));
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `nothing within ${timeout / 1000} s`;
  return "code" in error && error.message === "" ? String(error.code) : error.message;
}
