import type { Failure } from "../failure.ts";
import { invalidRequest, type Refusal } from "./refusal.ts";

/** What goes wrong with a request before or beside any rule of the domain. */
export const PROTOCOL_REFUSALS = {
  malformed_request: {
    ...invalidRequest,
    description: "the request is malformed or ambiguous: send a well-formed one, with each header once",
    cites: "RFC 9112 §3.2",
  },
  content_type_wrong: {
    ...invalidRequest,
    description: "Content-Type is wrong: send the body as application/x-www-form-urlencoded in UTF-8",
    cites: "RFC 6749 §3.2",
  },
  not_found: {
    ...invalidRequest,
    status: 404,
    code: "not_found",
    title: "Not found",
    description: "nothing is served at this address",
    cites: "RFC 9110 §15.5.5",
  },
  method_not_allowed: {
    ...invalidRequest,
    status: 405,
    code: "method_not_allowed",
    title: "Method not allowed",
    description: "this method is not served at this address: use one that the Allow header names",
    cites: "RFC 9110 §15.5.6",
  },
  request_timeout: {
    ...invalidRequest,
    status: 408,
    code: "request_timeout",
    title: "Request timeout",
    description: "the request did not arrive whole in time: send it again",
    cites: "RFC 9110 §15.5.9",
  },
  content_too_large: {
    ...invalidRequest,
    status: 413,
    code: "body_too_large",
    title: "Body too large",
    description: "the body is larger than this address reads: send less",
    cites: "RFC 9110 §15.5.14",
  },
  unsupported_media_type: {
    ...invalidRequest,
    status: 415,
    code: "unsupported_media_type",
    title: "Unsupported media type",
    description: "send the body uncompressed, in UTF-8, in the media type that the contract names",
    cites: "RFC 9110 §15.5.16",
  },
  too_many_requests: {
    status: 429,
    error: "temporarily_unavailable",
    code: "too_many_requests",
    title: "Too many requests",
    description: "too many requests: try again after the seconds in Retry-After",
    cites: "RFC 6585 §4",
  },
  headers_too_large: {
    ...invalidRequest,
    status: 431,
    code: "headers_too_large",
    title: "Headers too large",
    description: "the header section is larger than this server reads: send less",
    cites: "RFC 6585 §5",
  },
  internal_error: {
    status: 500,
    error: "server_error",
    code: "internal_error",
    title: "Internal error",
    description: "the server failed: tell its operator the Request-Id of this answer",
    cites: "RFC 9110 §15.6.1",
  },
  unavailable: {
    status: 503,
    error: "temporarily_unavailable",
    code: "temporarily_unavailable",
    title: "Temporarily unavailable",
    description: "the server cannot answer now, and nothing was spent: try again after the seconds in Retry-After",
    cites: "RFC 9110 §15.6.4",
  },
} as const satisfies Partial<Record<Failure["refused"], Refusal>>;
