import { notFound } from "../stores/existence.ts";
import type { Store } from "../stores/store.ts";

/** An account that is not there is no empty one. Throws `NotFound`. */
export async function requireAccount(store: Store, id: string): Promise<void> {
  const accounts = await store.accounts();
  if (!accounts.some((account) => account.id === id)) throw notFound("accounts", id);
}
