import type { IncomingMessage } from "node:http";
import type { Context } from "openapi-backend";
import { readAffiliateId } from "../domain/affiliate-id.ts";
import { type RateLimit, rateLimitFields } from "../domain/rate-limit.ts";
import { type Refused, refuse } from "../domain/refusal.ts";
import type { Dependencies } from "../handlers/dependencies.ts";
import { AFFILIATE_SCHEME } from "./affiliate-scheme.ts";
import { peerOf } from "./peer.ts";

/** Who asks for a look-up: an affiliate, or why not; and what is left of the quotas that were counted. */
export interface Admission {
  affiliate: { id: string } | Refused;
  limits: readonly RateLimit[];
}

type Needs = Pick<Dependencies, "quotas" | "settings" | "store">;

/**
 * Admits an affiliate before anything else is done: the address is counted before the store is asked, the affiliate before
 * the network can be.
 */
export async function admitAffiliate(
  request: Pick<IncomingMessage, "headers" | "socket">,
  search: URLSearchParams,
  { quotas, settings, store }: Needs,
): Promise<Admission> {
  const address = await quotas.byAddress(peerOf(request, settings.forwardedFor));
  if (address.exceeded) return { affiliate: overQuota(address), limits: [address] };
  const id = presentedAffiliate(search);
  if (typeof id !== "string") return { affiliate: id, limits: [address] };
  const found = await store.findAffiliate(id);
  if (!found) return { affiliate: refuse("affiliate_unknown", "unknown or disabled affiliate"), limits: [address] };
  const own = await quotas.byAffiliate(found);
  return { affiliate: own.exceeded ? overQuota(own) : { id: found.id }, limits: [own, address] };
}

function presentedAffiliate(search: URLSearchParams): string | Refused {
  const [written = "", ...more] = search.getAll("affiliateId");
  if (more.length > 0) return refuse("parameter_repeated", "two affiliate IDs", "affiliateId");
  return readAffiliateId(written) ?? refuse("affiliate_malformed", "no affiliate ID, or none by its form");
}

const overQuota = ({ name, resetsIn }: RateLimit): Refused => ({
  ...refuse("over_quota", `the quota of the ${name} is used up`),
  retryAfter: resetsIn,
});

/** The security scheme's handler: lets pass whom {@link admitAffiliate} admitted before the request was read. */
export const guardAffiliate = (
  _context: Context,
  _request: IncomingMessage,
  { affiliate }: { affiliate?: { id: string } | undefined },
) => (affiliate ? { affiliate } : { error: refuse("affiliate_malformed", "nobody has admitted an affiliate") });

/** The affiliate that passed the guard; undefined where the operation takes none. */
export const guardedAffiliate = ({ security }: Context): { id: string } | undefined =>
  security?.[AFFILIATE_SCHEME]?.affiliate;

/** The headers that tell whoever looks up how much is left. */
export function quotaHeaders(limits: readonly RateLimit[]): Record<string, string> {
  const { rateLimit, policy } = rateLimitFields(limits);
  return { RateLimit: rateLimit, "RateLimit-Policy": policy };
}
