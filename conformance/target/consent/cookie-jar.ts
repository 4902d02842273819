import { parseSetCookie } from "cookie";
import type { Answer } from "../exchange.ts";

/** The cookies of one browser, which goes to the server as one user. */
export interface CookieJar {
  /** Keeps the cookies that an answer sets, and drops those that it ends (RFC 6265 §5.3). */
  keep(answer: Pick<Answer, "request" | "rawHeaders">): void;
  /** The `Cookie` header for a request to `url` (RFC 6265 §5.4); undefined when there is none to send. */
  headerFor(url: string): string | undefined;
  clear(): void;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  /** Sent to the hosts below as well. */
  readonly below: boolean;
  readonly path: string;
  readonly secure: boolean;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** An empty jar. `now` tells the time in milliseconds since 1970. */
export function createCookieJar(now: () => number = Date.now): CookieJar {
  const kept = new Map<string, Cookie>();
  return {
    keep: ({ request, rawHeaders }) => {
      for (const [name, value] of rawHeaders) {
        const cookie = name.toLowerCase() === "set-cookie" ? cookieOf(value, new URL(request.url), now()) : undefined;
        if (cookie === undefined) continue;
        const key = JSON.stringify([cookie.host, cookie.path, cookie.name]);
        kept.delete(key);
        if (cookie.expires > now()) kept.set(key, cookie);
      }
    },
    headerFor: (url) => {
      const fit = [...kept.values()].filter((cookie) => cookie.expires > now() && fits(cookie, new URL(url)));
      const longestPathFirst = fit.sort((one, other) => other.path.length - one.path.length);
      return longestPathFirst.map(({ name, value }) => `${name}=${value}`).join("; ") || undefined;
    },
    clear: () => kept.clear(),
  };
}

/** The cookie as a browser takes it from an answer of `url`; undefined where it refuses it. */
function cookieOf(header: string, url: URL, now: number): Cookie | undefined {
  const { name, value = "", secure = false, ...set } = parseSetCookie(header, { decode: (text) => text });
  const domain = set.domain?.replace(/^\./, "").toLowerCase() ?? "";
  const host = domain || url.hostname;
  const path = set.path?.startsWith("/") ? set.path : defaultPath(url);
  const foreign = domain !== "" && !isWithin(url.hostname, domain);
  const needsSecure = secure || /^__(?:host|secure)-/i.test(name);
  const faultyPrefix =
    (/^__(?:host|secure)-/i.test(name) && !secure) || (/^__host-/i.test(name) && (domain !== "" || set.path !== "/"));
  if (name === "" || foreign || faultyPrefix || (needsSecure && !isTrusted(url))) return undefined;
  const expires = set.maxAge === undefined ? (set.expires?.getTime() ?? Infinity) : now + set.maxAge * 1000;
  return { name, value, host, below: domain !== "", path, secure, expires };
}

function fits({ host, below, path, secure }: Cookie, url: URL): boolean {
  const rightHost = below ? isWithin(url.hostname, host) : url.hostname === host;
  const rightPath = url.pathname === path || url.pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
  return rightHost && rightPath && (!secure || isTrusted(url));
}

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Browsers take plain HTTP to this very machine for as good as HTTPS. */
function isTrusted({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** RFC 6265 §5.1.4. */
function defaultPath({ pathname }: URL): string {
  return pathname.slice(0, Math.max(1, pathname.lastIndexOf("/")));
}
