/** What a page may load and who may frame it: this server's stylesheet, forms that lead to known places, and nothing else. */
export const contentSecurityPolicy = (formTargets: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * The headers of every page (RFC 9700 §4.2, §4.16). The address stays with this server: `same-origin`, for browsers post
 * `Origin: null` under `no-referrer`.
 */
export const pageHeaders = (formTargets?: readonly string[]) =>
  ({
    "Cache-Control": "no-store",
    "Content-Security-Policy": contentSecurityPolicy(formTargets),
    "Referrer-Policy": "same-origin",
  }) as const;

/** What may stand in the policy: nothing that could end a source or a directive. */
const SOURCE = /^(https?:\/\/[a-z0-9.-]+(:\d+)?|https?:|[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:)$/;

/**
 * The CSP source of a redirect URI, for browsers apply `form-action` to where a form's answer redirects. An IPv6 address has
 * no source expression, so its whole scheme stands for it (CSP3 §2.3.1).
 */
export function formTarget(redirectUri: string): string | undefined {
  if (!URL.canParse(redirectUri)) return undefined;
  const { protocol, host, origin } = new URL(redirectUri);
  const web = protocol === "https:" || protocol === "http:";
  const source = web && !host.startsWith("[") ? origin : protocol;
  return SOURCE.test(source) ? source : undefined;
}
