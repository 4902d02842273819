import { isLoopback } from "./loopback.ts";

const LONGEST_URI = 2048;

/**
 * Why a redirect URI can't be registered, as an instruction; undefined when it can. https anywhere, http on a loopback
 * address only (RFC 8252 §7.3), a private-use scheme with a dot (RFC 8252 §7.1); never a fragment (RFC 6749 §3.1.2), a
 * wildcard or user information (RFC 9700 §2.1). Lenient parsers differ about the rest, and the URI ends in a header.
 */
export function redirectUriProblem(uri: string): string | undefined {
  if (!URL.canParse(uri)) return "write an absolute URI";
  if (uri.length > LONGEST_URI) return `write at most ${LONGEST_URI} characters`;
  if (uri.includes("#")) return "remove the fragment";
  if (uri.includes("*")) return "write the whole URI, without a wildcard";
  if (/[\s\p{Cc}]/u.test(uri)) return "remove white space and control characters";
  if (!URI_CHARACTERS.test(uri)) return "percent-encode what is no character of a URI (a host name: in Punycode)";
  if (USER_INFORMATION.test(uri)) return "remove the user information";
  const { protocol, hostname } = new URL(uri);
  if (protocol !== "https:" && protocol !== "http:") return PRIVATE_USE_SCHEME.test(protocol) ? undefined : "use https";
  if (!/^https?:\/\/[^/?]/i.test(uri)) return "write a host name after two slashes";
  return protocol === "https:" || isLoopback(hostname) ? undefined : "use https: http is for loopback addresses only";
}

// RFC 3986 §2
const URI_CHARACTERS = /^(?:[A-Za-z0-9._~:/?[\]@!$&'()+,;=-]|%[0-9A-Fa-f]{2})+$/;
// RFC 3986 §3.2.1
const USER_INFORMATION = /^[^/?]*:\/\/[^/?]*@/;
// RFC 8252 §7.1: a domain name in reverse, which no scheme that a browser executes is
const PRIVATE_USE_SCHEME = /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:$/;
