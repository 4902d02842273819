import type { RefusalCode } from "../domain/refusal.ts";

/** What goes wrong with a request before or beside any rule of the domain. */
export type ProtocolCode =
  | "malformed_request"
  | "content_type_wrong"
  | "method_not_allowed"
  | "request_timeout"
  | "content_too_large"
  | "unsupported_media_type"
  | "headers_too_large"
  | "internal_error"
  | "unavailable";

/** A refusal of the domain or of the protocol, before it is put into words. `because` is logged and never sent. */
export interface Failure {
  refused: RefusalCode | ProtocolCode;
  because: string;
  /** A parameter or header of ours, never what the caller sent. */
  field?: string;
  /** The scopes of which one is needed, for want of any. */
  scope?: string;
  /** Seconds until another try can succeed. */
  retryAfter?: number;
  /** The methods that a 405 names. */
  allow?: string;
}

export const fail = (refused: ProtocolCode, because: string): Failure => ({ refused, because });
