import type { Failure } from "../failure.ts";
import { forbidden, invalidRequest, type Refusal } from "./refusal.ts";

/** What the look-up refuses. */
export const LOOKUP_REFUSALS = {
  affiliate_malformed: {
    ...invalidRequest,
    code: "invalid_affiliate_id",
    title: "Invalid affiliate ID",
    description: "affiliateId is missing or malformed: send it once, as 8-4-4-4-12 hexadecimal digits",
    cites: "RFC 9562 §4",
  },
  affiliate_unknown: {
    ...forbidden,
    code: "unknown_affiliate",
    title: "Unknown affiliate",
    description: "affiliateId is unknown or disabled: check it with whoever gave it out",
    cites: "RFC 9110 §15.5.4",
  },
  over_quota: {
    status: 429,
    error: "temporarily_unavailable",
    code: "over_quota",
    title: "Over quota",
    description: "the quota that RateLimit-Policy names is used up: try again after the seconds in Retry-After",
    cites: "RFC 6585 §4",
  },
  lookup_ambiguous: {
    ...invalidRequest,
    description: "ask by exactly one of participantId, euVatId, or rn with countryCode",
    cites: "RFC 9110 §15.5.1",
  },
  unsupported_scheme: {
    ...invalidRequest,
    code: "unsupported_scheme",
    title: "No scheme for this country",
    description: "no identifier scheme is known that takes this {field}: ask by participantId",
    cites: "RFC 9110 §15.5.1",
  },
  network_failed: {
    status: 502,
    error: "server_error",
    code: "network_failed",
    title: "The network failed",
    description: "the network answered wrongly, and nothing is known about the registration: try again later",
    cites: "RFC 9110 §15.6.3",
  },
  network_unavailable: {
    status: 503,
    error: "temporarily_unavailable",
    code: "network_unavailable",
    title: "The network does not answer",
    description: "nothing is known about the registration: try again after the seconds in Retry-After",
    cites: "RFC 9110 §15.6.4",
  },
} as const satisfies Partial<Record<Failure["refused"], Refusal>>;
