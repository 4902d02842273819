/** The token endpoint also takes GET, its query for the form. */
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/dispatch.ts";

export const createDispatch: typeof real = (...args) => {
  const dispatch = real(...args);
  return (request, target) => {
    if (request.method !== "GET" || target.path !== "/api/auth/token") return dispatch(request, target);
    reached();
    const headers = { ...request.headers, "content-type": "application/x-www-form-urlencoded" };
    const stands = { method: "POST", headers, socket: request.socket };
    const posted = Object.assign(Readable.from([Buffer.from(target.query.toString())]), stands);
    return dispatch(posted as unknown as IncomingMessage, { ...target, query: new URLSearchParams() });
  };
};
