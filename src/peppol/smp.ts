import type { Resolver } from "node:dns/promises";
import { type ExchangeLimits, exchange, type Said } from "./exchange.ts";
import { failed, isFailure, type NetworkFailure, unavailable } from "./network-failure.ts";
import { permittedAddresses } from "./permitted-host.ts";
import { permittedUrl } from "./permitted-url.ts";
import type { Reach } from "./reach.ts";
import { readServiceGroup } from "./service-group.ts";
import { serviceGroupUrl } from "./service-group-url.ts";

const REDIRECTS = [301, 302, 303, 307, 308];
/** The publisher, or what stands before it, says that it can't answer now. */
const LATER = [429, 500, 502, 503, 504];

export interface PublisherSettings {
  reach: Reach;
  /** Seconds for what is exchanged with it, a redirect included. */
  timeout: number;
  /** Bytes. */
  largestBody: number;
  /** Certificate authorities in PEM instead of the system's. */
  ca?: string;
}

/**
 * Asks a publisher what a participant can receive. That it doesn't know the participant contradicts the zone that named it,
 * and is a failure of the network like any other answer that isn't a ServiceGroup.
 * @param publisher its address, from DNS: not trusted
 * @param identifier `ICD:value` in lower case
 * @param signal when nobody waits for the answer any more
 * @returns the document types
 */
export async function askPublisher(
  publisher: string,
  identifier: string,
  settings: PublisherSettings,
  { resolver, signal }: { resolver: Resolver; signal: AbortSignal },
): Promise<readonly string[] | NetworkFailure> {
  const base = permittedUrl(publisher, settings.reach);
  if (typeof base === "string") return failed(`the publisher's address ${base}`);
  const limits = { ...settings, signal: AbortSignal.any([signal, AbortSignal.timeout(settings.timeout * 1_000)]) };
  const url = serviceGroupUrl(base, identifier);
  const said = await get(url, settings.reach, limits, resolver);
  if (isFailure(said)) return said;
  const answer = REDIRECTS.includes(said.status) ? await follow(said, url, settings.reach, limits, resolver) : said;
  return isFailure(answer) ? answer : documentTypes(answer, identifier, url);
}

async function follow({ location }: Said, from: URL, reach: Reach, limits: ExchangeLimits, resolver: Resolver) {
  const url = location === undefined ? "is missing" : permittedUrl(location, reach, from);
  return typeof url === "string" ? failed(`${from.host}: the redirect ${url}`) : get(url, reach, limits, resolver);
}

async function get(url: URL, reach: Reach, limits: ExchangeLimits, resolver: Resolver): Promise<Said | NetworkFailure> {
  const addresses = await permittedAddresses(url, reach, resolver);
  return isFailure(addresses) ? addresses : exchange(url, addresses, limits);
}

function documentTypes({ status, body }: Said, identifier: string, { host }: URL): readonly string[] | NetworkFailure {
  if (LATER.includes(status)) return unavailable(`${host}: status ${status}`);
  if (status !== 200) return failed(`${host}: status ${status}`);
  const types = readServiceGroup(body, identifier);
  return typeof types === "string" ? failed(`${host}: the answer ${types}`) : types;
}
