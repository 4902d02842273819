import { parseCookie, stringifySetCookie } from "cookie";

/** The cookies that this server sets, by what they are for. */
export type CookieUse = "session" | "language";

const NAMES: Readonly<Record<CookieUse, string>> = { session: "countersign", language: "countersign-language" };

/** Seconds that a language is remembered. */
const LANGUAGE_AGE = 365 * 24 * 60 * 60;

/**
 * The name of a cookie. Under https it begins with `__Host-`, so that no neighbouring host can set it (RFC 6265bis §4.1.3).
 */
const nameOf = (use: CookieUse, issuer: string): string => (isSecure(issuer) ? `__Host-${NAMES[use]}` : NAMES[use]);

const isSecure = (issuer: string): boolean => issuer.startsWith("https:");

export const readCookie = (header: string | undefined, use: CookieUse, issuer: string): string | undefined =>
  parseCookie(header ?? "")[nameOf(use, issuer)];

/** The value of `Set-Cookie`: out of reach of scripts, and not sent along by other sites' forms. */
export const setCookie = (use: CookieUse, value: string, issuer: string): string =>
  stringifySetCookie({
    name: nameOf(use, issuer),
    value,
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(issuer),
    ...(use === "language" && { maxAge: LANGUAGE_AGE }),
  });
