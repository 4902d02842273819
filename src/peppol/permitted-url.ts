import type { Reach } from "./reach.ts";

/**
 * A publisher's address, which came from the network, as a URL that may be asked: https, port 443 (the only one since
 * 2026-02-01) unless publishers are on this machine, without user information.
 * @param base what a relative address is relative to
 * @returns why it may not be asked, as a sentence's end
 */
export function permittedUrl(address: string, reach: Reach, base?: URL): URL | string {
  const url = URL.parse(address, base?.href);
  if (url === null) return "is no URL";
  if (url.protocol !== "https:") return "is not https";
  if (url.port !== "" && reach === "public") return "has another port than 443";
  if (url.username !== "" || url.password !== "") return "holds credentials";
  return url;
}
