import type { Failure } from "../failure.ts";
import { invalidRequest, type Refusal } from "./refusal.ts";

/** What the resources refuse. */
export const RESOURCES_REFUSALS = {
  token_missing: {
    status: 401,
    error: "invalid_token",
    code: "missing_token",
    title: "Missing token",
    description: "no access token: send one as Authorization: Bearer",
    cites: "RFC 6750 §3.1",
  },
  token_unusable: {
    status: 401,
    error: "invalid_token",
    code: "invalid_token",
    title: "Invalid token",
    description: "the access token is malformed, expired, revoked or not of this server: get a new one",
    cites: "RFC 6750 §3.1",
  },
  token_twice: {
    ...invalidRequest,
    description: "access_token is in the query and in the header: send it in the header only",
    cites: "RFC 6750 §2",
  },
  scope_insufficient: {
    status: 403,
    error: "insufficient_scope",
    code: "insufficient_scope",
    title: "Insufficient scope",
    description: "the access token holds none of the scopes that open this: see scope in WWW-Authenticate",
    cites: "RFC 6750 §3.1",
  },
  resource_missing: {
    ...invalidRequest,
    status: 404,
    code: "not_found",
    title: "Not found",
    description: "there is no such thing, or this token may not see it",
    cites: "RFC 9110 §15.5.5",
  },
  sender_unknown: {
    ...invalidRequest,
    code: "unknown_sender",
    title: "Unknown sender",
    description: "sender is no participant that this token reaches: send the ID or the identifier of one",
    cites: "RFC 9110 §15.5.1",
  },
  idempotency_key_reused: {
    ...invalidRequest,
    status: 409,
    code: "idempotency_key_reused",
    title: "Idempotency key reused",
    description: "this Idempotency-Key came with another body before: use a new one",
    cites: "RFC 9110 §15.5.10",
  },
  document_not_incoming: {
    ...invalidRequest,
    status: 409,
    code: "not_incoming",
    title: "Not an incoming document",
    description: "only incoming documents are marked as processed",
    cites: "RFC 9110 §15.5.10",
  },
  reach_is_one_participant: {
    status: 403,
    error: "access_denied",
    code: "reach_is_one_participant",
    title: "The reach is one participant",
    description: "this token reaches one participant: creating or deleting one needs a token for the whole account",
    cites: "RFC 9110 §15.5.4",
  },
  identifier_taken: {
    ...invalidRequest,
    status: 409,
    code: "identifier_taken",
    title: "Identifier taken",
    description: "participantId is the identifier of another participant: send that of this one, or none",
    cites: "RFC 9110 §15.5.10",
  },
  cursor_unknown: {
    ...invalidRequest,
    description: "cursor is none that this server handed out for this list: begin again without one",
    cites: "RFC 9110 §15.5.1",
  },
} as const satisfies Partial<Record<Failure["refused"], Refusal>>;
