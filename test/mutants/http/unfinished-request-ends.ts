/** Headers and bodies may take an hour. */
import { createServer as real } from "../../../src/http/server.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/server.ts";

export const createServer: typeof real = (app, options) => {
  reached();
  return real(app, { ...options, requestTimeout: 3600 });
};
