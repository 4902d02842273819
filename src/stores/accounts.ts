import { normaliseLogin } from "../domain/login.ts";
import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound, requireExisting, requireNew } from "./existence.ts";
import { revokeSwitchedOff, revokeUntilSwitchedOn } from "./revocations.ts";
import { type Account, Conflict, type NewUser, type User } from "./store.ts";

export async function createAccount(
  db: Queries,
  { id, name, createdAt }: Omit<Account, "disabled">,
  actor: string = OPERATOR,
): Promise<void> {
  await requireNew(db, "accounts", id);
  await db.insertInto("accounts").values({ id, name, disabled: 0, created_at: createdAt }).execute();
  await writeAudit(db, { at: createdAt, accountId: id, actor, event: "account.created", subject: id });
}

/** Every account, oldest first. */
export async function accounts(db: Queries): Promise<readonly Account[]> {
  const rows = await db
    .selectFrom("accounts")
    .select(["id", "name", "disabled", "created_at as createdAt"])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, disabled: row.disabled === 1 }));
}

export async function createUser(db: Queries, user: NewUser, actor: string = OPERATOR): Promise<void> {
  const { id, accountId, login, passwordHash, createdAt, loginLimit } = user;
  await requireExisting(db, "accounts", accountId);
  await requireNew(db, "users", id);
  if (await findUserByLogin(db, login)) throw new Conflict(`The login "${login}" is taken; choose another.`);
  await db
    .insertInto("users")
    .values({
      id,
      account_id: accountId,
      login: normaliseLogin(login),
      password_hash: passwordHash,
      disabled: 0,
      created_at: createdAt,
      login_limit: loginLimit?.limit ?? null,
      login_window: loginLimit?.window ?? null,
    })
    .execute();
  await writeAudit(db, { at: createdAt, accountId, actor, event: "user.created", subject: id });
}

export const findUserByLogin = (db: Queries, login: string): Promise<User | undefined> =>
  findUserBy(db, "login", normaliseLogin(login));

export const findUser = (db: Queries, userId: string): Promise<User | undefined> => findUserBy(db, "id", userId);

async function findUserBy(db: Queries, column: "id" | "login", value: string): Promise<User | undefined> {
  const row = await db
    .selectFrom("users")
    .select(["id", "account_id as accountId", "login", "password_hash as passwordHash", "disabled"])
    .select(["created_at as createdAt", "login_limit", "login_window"])
    .where(column, "=", value)
    .executeTakeFirst();
  if (!row) return undefined;
  const { login_limit: limit, login_window: window, disabled, ...user } = row;
  const loginLimit = limit === null || window === null ? null : { limit, window };
  return { ...user, disabled: disabled === 1, loginLimit };
}

/** Every session of the user ends: whoever knew the old password is out. */
export async function setPassword(
  db: Queries,
  userId: string,
  passwordHash: string,
  now: number,
  actor: string = OPERATOR,
): Promise<void> {
  const user = await db
    .updateTable("users")
    .set({ password_hash: passwordHash })
    .where("id", "=", userId)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!user) throw notFound("users", userId);
  await db.deleteFrom("sessions").where("user_id", "=", userId).execute();
  await writeAudit(db, { at: now, ...user, actor, event: "user.password_set", subject: userId });
}

/** Disabling revokes what the user's grants have issued; enabling leaves revoked what was issued up to then. */
export async function setUserDisabled(db: Queries, userId: string, disabled: boolean, now: number): Promise<void> {
  await requireExisting(db, "users", userId);
  const user = await db
    .updateTable("users")
    .set({ disabled: disabled ? 1 : 0 })
    .where("id", "=", userId)
    .where("disabled", "=", disabled ? 0 : 1)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!user) return;
  await (disabled ? revokeSwitchedOff : revokeUntilSwitchedOn)(db, "user", userId, now);
  const event = disabled ? "user.disabled" : "user.enabled";
  await writeAudit(db, { at: now, ...user, actor: OPERATOR, event, subject: userId });
}

export async function findAccount(db: Queries, accountId: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom("accounts")
    .select(["id", "name", "disabled", "created_at as createdAt"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  return row && { ...row, disabled: row.disabled === 1 };
}
