/** Somebody who is logged in, and where. */
export interface Session {
  /** SHA-256 of the cookie, in hexadecimal. */
  id: string;
  userId: string;
  login: string;
  accountId: string;
  accountName: string;
}

export interface NewSession {
  id: string;
  userId: string;
  createdAt: number;
  expiresAt: number;
}

export interface SessionStore {
  /** @param replaced the session the browser had before: it ends */
  openSession(session: NewSession, replaced: string | undefined): Promise<void>;
  /** The session, unless it has expired or its user or account is disabled. */
  findSession(id: string, now: number): Promise<Session | undefined>;
  /** Logs out here; grants stay. Idempotent. */
  closeSession(id: string): Promise<void>;
  /** Ends every session of a user and every grant the user approved; the grants that ended. */
  logOutEverywhere(userId: string, now: number): Promise<readonly string[]>;
}
