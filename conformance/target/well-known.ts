/** The URL of the RFC 8414 metadata of the issuer reached at `base`: its path follows the well-known part (§3.1). */
export function metadataUrl(base: string): string {
  const url = new URL(base);
  const path = url.pathname.replace(/\/$/, "");
  return `${url.origin}/.well-known/oauth-authorization-server${path}`;
}
