import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { ServerCertificate } from "./authority.ts";
import { type LocalParticipant, serviceGroupXml } from "./service-group-xml.ts";

export interface LocalPublisher {
  port: number;
  close(): Promise<void>;
}

/** An https server on loopback. */
export async function startPublisher(
  certificate: ServerCertificate,
  listener: RequestListener,
): Promise<LocalPublisher> {
  const server = createServer(certificate, listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers as a publisher (SMP 1.4.0 §4): a ServiceGroup for whom it knows, 404 for others.
 * @param participant finds somebody by the identifier in lower case
 */
export const publisherListener =
  (participant: (identifier: string) => LocalParticipant | undefined): RequestListener =>
  (request, response) => {
    const [, asked = ""] = /^\/iso6523-actorid-upis%3A%3A([^/?]+)$/i.exec(request.url ?? "") ?? [];
    const found = request.method === "GET" ? participant(unescaped(asked).toLowerCase()) : undefined;
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const xml = serviceGroupXml(found, `https://${request.headers.host}`);
    response.writeHead(200, { "content-type": "application/xml; charset=UTF-8" }).end(xml);
  };

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
