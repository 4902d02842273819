import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { breakRequest, clientFailure } from "./client-error.ts";
import { failureAnswer } from "./failure-answer.ts";
import { rawAnswer } from "./raw-answer.ts";

/** Bytes of a header section. */
const HEADER_LIMIT = 16_384;

/**
 * The HTTP server of an app: slow, oversized and malformed requests end in an answer of the documented form, whether or not
 * they ever become a request.
 * @param requestTimeout seconds within which headers and body must be complete
 */
export function createServer(app: RequestListener, { requestTimeout }: { requestTimeout: number }): Server {
  const options = {
    headersTimeout: requestTimeout * 1000,
    requestTimeout: requestTimeout * 1000,
    connectionsCheckingInterval: 500,
    maxHeaderSize: HEADER_LIMIT,
    // The app asks for Host itself, so that the refusal has the documented form.
    requireHostHeader: false,
  };
  const latest = new WeakMap<Socket, Exchange>();
  const server = createHttpServer(options, (request, response) => {
    latest.set(request.socket, { request, response });
    app(request, response);
  });
  // Otherwise headers beyond a count would be dropped in silence, a second Authorization among them.
  server.maxHeadersCount = 0;
  // An expectation that is not known may be ignored (RFC 9110 §10.1.1).
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  server.on("clientError", (error, socket) => answerClientError(error, socket as Socket, latest.get(socket as Socket)));
  return server;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

function answerClientError(error: Error, socket: Socket, last: Exchange | undefined): void {
  if (!socket.writable) return void socket.destroy();
  const betweenRequests = !last || (last.request.complete && last.response.writableFinished);
  if (betweenRequests) return void socket.end(rawAnswer(failureAnswer(clientFailure(error), "problem")));
  if (last.response.headersSent) return void socket.destroy();
  last.response.shouldKeepAlive = false;
  if (!last.request.complete) breakRequest(last.request, error);
}
