/** An Idempotency-Key counts for a client in every account. */
import { findKeyUse as find, rememberKey as remember } from "../../../src/stores/idempotency-keys.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/idempotency-keys.ts";

type Owner = Parameters<typeof find>[1];

const shared = ({ clientId }: Owner): Owner => ({ accountId: "", clientId });

export const findKeyUse: typeof find = async (db, owner, key) => {
  const use = await find(db, shared(owner), key);
  if (use) reached();
  return use;
};

export const rememberKey: typeof remember = (db, owner, ...rest) => remember(db, shared(owner), ...rest);
