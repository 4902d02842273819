import type { RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { serviceGroupXml } from "../../src/peppol/local/service-group-xml.ts";

const GIGABYTE = 1_000_000_000;
const CHUNK = Buffer.alloc(65_536, "x");

/** What a publisher does with a request, by the first segment of the path; `sent` counts the bytes of its bodies. */
export interface HostilePublisher {
  listener: RequestListener;
  requests: string[];
  sent: () => number;
  /** Connections that are still open. */
  open: () => number;
}

export function hostilePublisher(identifier: string): HostilePublisher {
  const requests: string[] = [];
  const connections = new Set<Socket>();
  let sent = 0;
  const group = serviceGroupXml({ identifier, documentTypes: ["busdox-docid-qns::a::b##c"] }, "https://x");
  const xml = (response: ServerResponse, body: string | Buffer, headers = {}) =>
    response.writeHead(200, { "content-type": "application/xml", ...headers }).end(body);
  const redirect = (response: ServerResponse, status: number, location: string | undefined) =>
    response.writeHead(status, location === undefined ? {} : { location }).end("elsewhere");
  const pour = (response: ServerResponse) => {
    response.on("error", () => undefined);
    const more = () => {
      while (!response.destroyed && sent < GIGABYTE) {
        sent += CHUNK.length;
        if (!response.write(CHUNK)) return response.once("drain", more);
      }
      return response.end();
    };
    more();
  };
  const drip = (write: () => void, response: ServerResponse) => {
    const timer = setInterval(write, 50);
    response.once("close", () => clearInterval(timer));
  };

  const behaviours: Record<string, (response: ServerResponse, url: string) => unknown> = {
    good: (response) => xml(response, group),
    "moved-301": (response, url) => redirect(response, 301, url.replace("moved-301", "good")),
    "moved-302": (response, url) => redirect(response, 302, url.replace("moved-302", "good")),
    "moved-303": (response, url) => redirect(response, 303, url.replace("moved-303", "good")),
    "moved-307": (response, url) => redirect(response, 307, url.replace("moved-307", "good")),
    "moved-308": (response, url) => redirect(response, 308, url.replace("moved-308", "good")),
    "moved-twice": (response, url) => redirect(response, 302, url.replace("moved-twice", "moved-302")),
    loop: (response, url) => redirect(response, 302, url),
    "moved-to-http": (response) => redirect(response, 302, "http://127.0.0.1:1/"),
    "moved-to-file": (response) => redirect(response, 302, "file:///etc/passwd"),
    "moved-to-private": (response) => redirect(response, 302, "https://10.0.0.1/"),
    "moved-to-metadata": (response) => redirect(response, 302, "https://169.254.169.254/latest"),
    "moved-to-mapped": (response) => redirect(response, 302, "https://[::ffff:127.0.0.1]:1/"),
    "moved-to-unspecified": (response) => redirect(response, 302, "https://0.0.0.0:1/"),
    "moved-to-private-name": (response) => redirect(response, 302, "https://private.example.test/"),
    "moved-nowhere": (response) => redirect(response, 302, undefined),
    "not-modified": (response) => response.writeHead(304).end(),
    huge: (response) => {
      response.writeHead(200, { "content-length": String(GIGABYTE) });
      pour(response);
    },
    endless: (response) => {
      response.writeHead(200);
      pour(response);
    },
    "huge-redirect": (response, url) => {
      response.writeHead(302, { location: url.replace("huge-redirect", "good"), "content-length": String(GIGABYTE) });
      pour(response);
    },
    "huge-refusal": (response) => {
      response.writeHead(404, { "content-length": String(GIGABYTE) });
      pour(response);
    },
    "huge-headers": (response) => xml(response, group, { "x-much": "x".repeat(60_000) }),
    bomb: (response) => xml(response, group.replace("?>", `?>${bomb()}`).replace("<id:", "&i9;<id:")),
    external: (response) => xml(response, group.replace("?>", '?><!DOCTYPE a SYSTEM "https://127.0.0.1:1/x.dtd">')),
    "wrong-namespace": (response) => xml(response, group.replaceAll("publishing/1.0/", "publishing/2.0/")),
    "another-participant": (response) => xml(response, group.replace(`>${identifier}<`, ">0208:9999999999<")),
    "not-xml": (response) => xml(response, "hello"),
    "not-utf8": (response) => xml(response, Buffer.from([0xff, 0xfe, 0xfd])),
    "cut-off": (response) => {
      response.writeHead(200, { "content-length": String(group.length) }).write(group.slice(0, 200));
      setTimeout(() => response.destroy(), 20);
    },
    nothing: (response) => xml(response, ""),
    404: (response) => response.writeHead(404).end(),
    403: (response) => response.writeHead(403).end(),
    204: (response) => response.writeHead(204).end(),
    500: (response) => response.writeHead(500).end(),
    503: (response) => response.writeHead(503).end(),
    429: (response) => response.writeHead(429).end(),
    "no-headers": () => undefined,
    "slow-headers": (response) => {
      response.socket?.write("HTTP/1.1 200 OK\r\n");
      drip(() => response.socket?.write("x-more: x\r\n"), response);
    },
    "slow-body": (response) => {
      response.writeHead(200);
      drip(() => response.write(" "), response);
    },
    "not-http": (response) => response.socket?.end("nonsense\r\n\r\n"),
    hangup: (response) => response.destroy(),
  };

  return {
    requests,
    sent: () => sent,
    open: () => [...connections].filter(({ closed }) => !closed).length,
    listener: (request, response) => {
      connections.add(request.socket);
      const url = request.url ?? "";
      requests.push(url);
      const behave = behaviours[url.split("/")[1] ?? ""];
      if (behave) behave(response, url);
      else response.writeHead(418).end();
    },
  };
}

/** Entities that would grow to a gigabyte. */
function bomb(): string {
  const grown = Array.from({ length: 9 }, (_, index) => `<!ENTITY i${index + 1} "${`&i${index};`.repeat(10)}">`);
  return `<!DOCTYPE a [<!ENTITY i0 "lol">${grown.join("")}]>`;
}
