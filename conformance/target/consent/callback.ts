import type { Answer } from "../exchange.ts";
import { redirectTarget } from "./redirects.ts";

/** Where the user came back to the client. */
export interface Callback {
  /** As the server gave it. */
  readonly url: string;
  /** What the server added to the redirect URI, decoded; of a repeated name the first value. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The same in order, repeats and all. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Whether every pair of the redirect URI's own query is there. */
  readonly keepsOwnQuery: boolean;
}

/** The address that an answer sends the user to: by a redirect, or as data. */
export function addressIn(answer: Answer): string | undefined {
  const { redirect_to } = answer.members;
  if (answer.status === 200 && typeof redirect_to === "string") return redirect_to;
  return redirectTarget(answer);
}

/** Reads `url` as a return to `redirectUri`; undefined when it leads anywhere else. */
export function callbackAt(url: string, redirectUri: string): Callback | undefined {
  if (!URL.canParse(url) || placeOf(url) !== placeOf(redirectUri)) return undefined;
  const pairs = [...new URL(url).searchParams];
  let keepsOwnQuery = true;
  for (const own of new URL(redirectUri).searchParams) {
    const index = pairs.findIndex(([name, value]) => name === own[0] && value === own[1]);
    if (index < 0) keepsOwnQuery = false;
    else pairs.splice(index, 1);
  }
  const params = Object.fromEntries([...pairs].reverse());
  return { url, params, pairs, keepsOwnQuery };
}

/** Whether an answer sends the user, with whatever, to one of these redirect URIs. */
export function leadsTo(answer: Answer, redirectUris: readonly string[]): boolean {
  const url = addressIn(answer);
  return url !== undefined && redirectUris.some((uri) => URL.canParse(uri) && callbackAt(url, uri) !== undefined);
}

/** All of an address before its query. */
function placeOf(url: string): string {
  const { protocol, username, password, host, pathname } = new URL(url);
  return JSON.stringify([protocol, username, password, host, pathname]);
}
