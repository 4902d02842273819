import { isLoopback } from "./loopback.ts";

/**
 * Why a redirect URI can't be registered, as an instruction; undefined when it can. https anywhere, http on a loopback
 * address only (RFC 8252 §7.3), a private-use scheme with a dot (RFC 8252 §7.1); never a fragment (RFC 6749 §3.1.2), a
 * wildcard or user information (RFC 9700 §2.1).
 */
export function redirectUriProblem(uri: string): string | undefined {
  if (!URL.canParse(uri)) return "write an absolute URI";
  const { protocol, hostname, username, password } = new URL(uri);
  if (uri.includes("#")) return "remove the fragment";
  if (uri.includes("*")) return "write the whole URI, without a wildcard";
  if (username !== "" || password !== "") return "remove the user information";
  if (/[\s\p{Cc}]/u.test(uri)) return "remove white space and control characters";
  if (protocol === "https:") return undefined;
  if (protocol === "http:") return isLoopback(hostname) ? undefined : "use https: http is for loopback addresses only";
  return /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/.test(protocol) ? undefined : "use https";
}
