import type { TargetUser } from "../target.ts";
import type { CookieJar } from "./cookie-jar.ts";

/** A browser in which one user has logged in. */
export interface UserSession {
  readonly user: TargetUser;
  readonly jar: CookieJar;
  /** Where the login form was found. */
  readonly loginPage: string;
  /** Logs in again into the same jar, once for all who ask at the same time; undefined where that is not wanted. */
  readonly renew?: () => Promise<void>;
}
