import type { Language } from "../pages/messages/language.ts";
import type { Session } from "../stores/store.ts";

/** Who asks for a page, and how. Every browser has a token; it opens a session only once its user has logged in. */
export interface Visit {
  /** What the browser's cookie holds, or will hold from this answer on. */
  token: string;
  /** The browser had no cookie of ours. */
  isNew: boolean;
  session: Session | undefined;
  /** The hidden field of every form that is shown to this browser. */
  csrf: string;
  language: Language;
  /** Path and query as they were sent, but for a backslash, which browsers leave as it is and a return address can't hold. */
  address: string;
  /** The operation's own query parameters that were sent more than once; their values are dropped. */
  repeated: readonly string[];
  /** Whether the answer is better as data than as a page (RFC 9110 §12.5.1). */
  wantsJson: boolean;
  /** Whom attempts are counted against: an IP address, or a network of IPv6. */
  peer: string;
}
