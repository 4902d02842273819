/** Headers must be in time, bodies need not. */
import { createServer as real } from "../../../src/http/server.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/server.ts";

export const createServer: typeof real = (app, options) => {
  const server = real(app, options);
  reached();
  server.requestTimeout = 0;
  return server;
};
