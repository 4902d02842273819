import { errors } from "undici";
import { failed, type NetworkFailure, unavailable } from "./network-failure.ts";

const NOBODY_ANSWERS = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "EPIPE",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_SOCKET",
];

/**
 * What an error of an exchange with a publisher means. An error that is neither the connection's, TLS's nor the HTTP
 * parser's is thrown on.
 */
export function exchangeFailure(error: unknown, url: URL): NetworkFailure {
  if (!(error instanceof Error)) throw error;
  if (error.name === "TimeoutError") return unavailable(`${url.host}: no answer in time`);
  if (error instanceof errors.HTTPParserError) return failed(`${url.host}: no HTTP`);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code === undefined) throw error;
  const because = `${url.host}: ${code}`;
  return NOBODY_ANSWERS.includes(code) ? unavailable(because) : failed(because);
}
