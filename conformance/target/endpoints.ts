import { Unavailable } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";
import { type EndpointName, endpointNames, type Target } from "./target.ts";
import { metadataUrl } from "./well-known.ts";

/** The metadata member that names an endpoint (RFC 8414 §2); `renew_endpoint` is the contract's own. */
const metadataMembers: Partial<Record<EndpointName, string>> = {
  token: "token_endpoint",
  renew: "renew_endpoint",
  authorize: "authorization_endpoint",
  revoke: "revocation_endpoint",
  introspect: "introspection_endpoint",
  jwks: "jwks_uri",
};

/** Where the contract has what no metadata name. */
const usualPaths: Partial<Record<EndpointName, string>> = {
  documents: "/api/documents",
  participants: "/api/participants",
  lookup: "/api/lookup",
};

/** The absolute URL of an endpoint: as the target has it, else as the metadata or the contract have it. */
export function endpointUrl(
  name: EndpointName,
  base: string,
  target: Target,
  metadata: JsonObject,
): string | undefined {
  if (name === "metadata") return target.endpoints.metadata ?? metadataUrl(base);
  const member = metadataMembers[name];
  const url = target.endpoints[name] || (member && metadata[member]) || usualPaths[name];
  return typeof url === "string" && url !== "" ? new URL(url, base).href : undefined;
}

/** What stands below an address, whether or not that ends with a slash. */
export const below = (url: string, path: string): string => `${url.replace(/\/$/, "")}${path}`;

/** All endpoints; reading one that neither the target nor the metadata names is `Unavailable`. */
export function endpointsOf(base: string, target: Target, metadata: JsonObject): Record<EndpointName, string> {
  return named(endpointNames, (name) => {
    const url = endpointUrl(name, base, target, metadata);
    if (url === undefined) throw new Unavailable(`endpoints.${name} is missing from the target and from the metadata`);
    return url;
  });
}

/** An object whose members are read when they are asked for. */
export function named<Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value,
): Record<Name, Value> {
  const members = names.map((name) => [name, { get: () => read(name), enumerable: true }]);
  return Object.defineProperties({} as Record<Name, Value>, Object.fromEntries(members));
}
