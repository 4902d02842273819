import type { Failure } from "../failure.ts";
import { forbidden, invalidRequest, type Refusal } from "./refusal.ts";

/** What the consent screen and the forms of pages refuse. */
export const CONSENT_REFUSALS = {
  choice_without_scope: {
    ...invalidRequest,
    description: "no scope is ticked: tick one at least, or deny",
    cites: "RFC 6749 §3.3",
  },
  choice_adds_scope: {
    ...invalidRequest,
    description: "scope names a scope that was not asked for: choose among those on the screen",
    cites: "RFC 6749 §3.3",
  },
  choice_without_participant: {
    ...invalidRequest,
    description: "participant is missing: choose a participant or the whole account",
    cites: "RFC 9110 §15.5.1",
  },
  choice_of_unknown_participant: {
    ...invalidRequest,
    description: "participant is not one of this account: choose among those on the screen",
    cites: "RFC 9110 §15.5.1",
  },
  client_unknown: {
    ...invalidRequest,
    description: "client_id names no client that can ask for consent: check it",
    cites: "RFC 6749 §4.1.2.1",
  },
  redirect_uri_mismatch: {
    ...invalidRequest,
    description: "redirect_uri is not registered for this client: send a registered one, character for character",
    cites: "RFC 9700 §2.1",
  },
  form_foreign: {
    ...forbidden,
    description: "the form was not shown to this browser by this server: open the page again and send its form",
    cites: "RFC 6749 §10.12",
  },
  session_changed: {
    ...forbidden,
    description: "nobody, or somebody else, is logged in by now: log in and open the request again",
    cites: "RFC 6749 §10.12",
  },
  request_changed: {
    ...invalidRequest,
    description: "a hidden field of the consent screen was changed: send them as found",
    cites: "RFC 6749 §10.12",
  },
  request_expired: {
    ...invalidRequest,
    description: "the consent screen is too old: begin again at the application",
    cites: "RFC 6749 §4.1.1",
  },
  request_decided: {
    ...invalidRequest,
    description: "another decision was taken on this request: begin again at the application",
    cites: "RFC 6749 §4.1.1",
  },
  request_gone: {
    ...invalidRequest,
    description: "what was to be approved is not there any more: begin again at the application",
    cites: "RFC 6749 §4.1.1",
  },
} as const satisfies Partial<Record<Failure["refused"], Refusal>>;
