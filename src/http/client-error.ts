import type { IncomingMessage } from "node:http";
import { type Failure, fail } from "./failure.ts";

/** Emitted on a request whose body breaks the protocol or does not arrive in time, for whoever reads it. */
export const CLIENT_ERROR = "clientError";

const broken = new WeakMap<IncomingMessage, Error>();

/** Tells whoever reads a request that its body is not going to arrive, now or when they begin to read. */
export function breakRequest(request: IncomingMessage, error: Error): void {
  broken.set(request, error);
  request.emit(CLIENT_ERROR, error);
}

/** What broke a request before anybody read it. */
export const brokenBy = (request: IncomingMessage): Error | undefined =>
  broken.get(request) ?? request.errored ?? undefined;

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : "");

export const isTimeout = (error: Error): boolean => codeOf(error) === "ERR_HTTP_REQUEST_TIMEOUT";

/** What a connection is told whose bytes make no request. */
export function clientFailure(error: Error): Failure {
  if (isTimeout(error)) return fail("request_timeout", "the headers did not arrive in time");
  if (codeOf(error) === "HPE_HEADER_OVERFLOW") return fail("headers_too_large", "the header section is over the limit");
  return fail("malformed_request", `no HTTP: ${codeOf(error)}`);
}
