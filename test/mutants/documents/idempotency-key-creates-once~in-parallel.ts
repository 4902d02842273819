/** Requests that come at the same time do not know of each other's key. */
import { findKeyUse as find, rememberKey as remember } from "../../../src/stores/idempotency-keys.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/idempotency-keys.ts";

/** Milliseconds. */
const UNSEEN_FOR = 100;
const since = new Map<string, number>();

export const findKeyUse: typeof find = async (db, owner, key) => {
  const use = await find(db, owner, key);
  if (!use || performance.now() - (since.get(use.documentId) ?? 0) > UNSEEN_FOR) return use;
  reached();
  return undefined;
};

export const rememberKey: typeof remember = async (db, owner, request, documentId, now) => {
  if (await find(db, owner, request.key)) return;
  since.set(documentId, performance.now());
  await remember(db, owner, request, documentId, now);
};
