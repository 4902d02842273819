import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { renderHtml } from "../../src/pages/html.ts";
import { LANGUAGES } from "../../src/pages/messages/language.ts";
import { pageHeaders } from "../../src/pages/page-headers.ts";
import { stylesheet } from "../../src/pages/stylesheet.ts";
import { samples, visit } from "../pages/samples.ts";

const RENDER = samples((usual) => usual);

/** The names of the samples: every page in every state. */
export const SAMPLES = Object.keys(RENDER);

/** Serves the samples as the program would, each below its language. @returns the origin */
export function useSamples(): () => string {
  let origin = "";
  const server = createServer((request, response) => {
    const [, first = "", name = ""] = (request.url ?? "").split("/");
    const language = LANGUAGES.find((each) => each === first);
    const render = RENDER[name];
    if (request.url === stylesheet.address)
      return response.writeHead(200, { "content-type": "text/css" }).end(stylesheet.content);
    if (!language || !render) return response.writeHead(404).end();
    return response
      .writeHead(200, { ...pageHeaders(), "content-type": "text/html; charset=utf-8" })
      .end(renderHtml(render(visit(language, name))));
  });
  beforeAll(async () => {
    await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => origin;
}
