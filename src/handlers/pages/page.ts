import type { Refused } from "../../domain/refusal.ts";
import type { Html } from "../../pages/html.ts";
import type { Language } from "../../pages/messages/language.ts";
import type { Session } from "../../stores/store.ts";
import type { Visit } from "../visit.ts";

/** The fields of a form by name; each in the order it was sent. */
export type Fields = ReadonlyMap<string, readonly string[]>;

export interface PageCall {
  visit: Visit;
  /** What stands in the place of `{id}` and the like. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Empty for GET. */
  form: Fields;
}

/** A page call by somebody who is logged in. */
export interface UserCall extends PageCall {
  session: Session;
}

/** How a page answers: with itself, with the way to another, or with a refusal that http puts on a page. */
export type PageReply =
  | {
      page: Html;
      status?: 200 | 400 | 409 | 429;
      /** Seconds, with 429. */
      retryAfter?: number;
      /** Where a form of the page may lead besides this server; CSP sources. */
      formTargets?: readonly string[];
    }
  | {
      seeOther: string;
      /** A new session cookie. */
      token?: string;
      language?: Language;
    }
  | { asset: string; type: string }
  | Refused;

/** Whoever is not logged in is led to the login page before a `user` page is asked. */
export type PageRoute =
  | { method: "GET" | "POST"; path: string; access: "anyone"; handle: (call: PageCall) => Promise<PageReply> }
  | { method: "GET" | "POST"; path: string; access: "user"; handle: (call: UserCall) => Promise<PageReply> };

/** One value of a field; "" when it is missing. Further values are not looked at. */
export const field = (form: Fields, name: string): string => form.get(name)?.[0] ?? "";
