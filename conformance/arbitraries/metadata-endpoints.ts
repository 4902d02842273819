import type { JsonObject } from "../world.ts";

/** The members of the metadata that name an endpoint by its URL (RFC 8414 §2), and what they hold. */
export function endpointsIn(metadata: JsonObject): readonly (readonly [name: string, url: unknown])[] {
  return Object.entries(metadata).filter(([name]) => name === "jwks_uri" || name.endsWith("_endpoint"));
}
