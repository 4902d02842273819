import type { Answer } from "../exchange.ts";

const redirects = [301, 302, 303, 307, 308];

/** The absolute address that an answer redirects to; undefined when it is no redirect to an address. */
export function redirectTarget({ status, headers, request }: Answer): string | undefined {
  const { location } = headers;
  if (!redirects.includes(status) || location === undefined) return undefined;
  if (URL.canParse(location)) return location;
  return URL.canParse(location, request.url) ? new URL(location, request.url).href : undefined;
}

/** Whether two addresses differ in nothing but what follows their path. */
export function isSamePlace(one: string, other: string): boolean {
  const place = (url: string) => {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  };
  return place(one) === place(other);
}

/** Whether an answer redirects the browser to this page, whatever it tells it there. */
export function leadsToPage(answer: Answer, page: string): boolean {
  const target = redirectTarget(answer);
  return target !== undefined && isSamePlace(target, page);
}
