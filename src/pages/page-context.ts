import type { Language } from "./messages/language.ts";
import type { Notice } from "./notice.ts";

/** What every page is told about the visit. */
export interface PageContext {
  language: Language;
  /** Path and query of the page, to come back to after a switch of language; one that GET answers. */
  path: string;
  /** Goes into every form of the page as the hidden field `csrf`. */
  csrf: string;
  /** Who is logged in; undefined before login. */
  user: { login: string; accountName: string } | undefined;
  notice?: Notice | undefined;
}
