import type { Store } from "../../stores/store.ts";

/** The login of the user whom a token acts for (RFC 7662 §2.2); null where it acts for its client itself. */
export async function usernameOf(userId: string | null, store: Pick<Store, "findUser">): Promise<string | null> {
  const user = userId === null ? undefined : await store.findUser(userId);
  return user?.login ?? null;
}
