import type { Failure } from "./failure.ts";
import { CONSENT_REFUSALS } from "./refusals/consent.ts";
import { LOOKUP_REFUSALS } from "./refusals/lookup.ts";
import { OAUTH_REFUSALS } from "./refusals/oauth.ts";
import { PROTOCOL_REFUSALS } from "./refusals/protocol.ts";
import type { Refusal } from "./refusals/refusal.ts";
import { RESOURCES_REFUSALS } from "./refusals/resources.ts";

/** How each refusal is told to the caller. */
export const REFUSALS: Readonly<Record<Failure["refused"], Refusal>> = {
  ...OAUTH_REFUSALS,
  ...CONSENT_REFUSALS,
  ...RESOURCES_REFUSALS,
  ...LOOKUP_REFUSALS,
  ...PROTOCOL_REFUSALS,
};
