import type { Quota } from "../../domain/quota.ts";

export interface Account {
  id: string;
  name: string;
  disabled: boolean;
  createdAt: number;
}

export interface User {
  id: string;
  accountId: string;
  login: string;
  /** PHC string of a salted slow hash. */
  passwordHash: string;
  disabled: boolean;
  createdAt: number;
  /** So many logins within so many seconds, then no more; null for the server's own limit, which counts failures. */
  loginLimit: Quota | null;
}

export type NewUser = Omit<User, "disabled" | "loginLimit"> & Partial<Pick<User, "loginLimit">>;

/** Accounts and their users. */
export interface AccountAdministration {
  createAccount(account: Omit<Account, "disabled">, actor?: string): Promise<void>;
  accounts(): Promise<readonly Account[]>;
  findAccount(accountId: string): Promise<Account | undefined>;
  createUser(user: NewUser, actor?: string): Promise<void>;
  findUserByLogin(login: string): Promise<User | undefined>;
  findUser(userId: string): Promise<User | undefined>;
  /** Also ends every session of the user. */
  setPassword(userId: string, passwordHash: string, now: number, actor?: string): Promise<void>;
  setUserDisabled(userId: string, disabled: boolean, now: number): Promise<void>;
}
