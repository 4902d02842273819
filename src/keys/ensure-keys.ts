import { missingPurposes } from "../domain/key-rotation.ts";
import type { KeyStore } from "../stores/store.ts";
import { makeKey } from "../tokens/make-key.ts";
import type { KeyChange } from "./operator.ts";

/** Gives a store that lacks them an active and a next key of each purpose. */
export async function ensureKeys(store: KeyStore, change: KeyChange): Promise<void> {
  const stored = await store.keys();
  const purposes = missingPurposes(stored);
  if (purposes.length === 0) return;
  const insert = purposes.flatMap((purpose) => {
    const hasNext = stored.some((key) => key.purpose === purpose && key.state === "next");
    return [makeKey(purpose, "active", change), ...(hasNext ? [] : [makeKey(purpose, "next", change)])];
  });
  await store.changeKeys(
    { insert, states: [] },
    {
      at: change.now,
      accountId: null,
      actor: change.actor,
      event: "keys.created",
      subject: insert.map(({ id }) => id).join(" "),
    },
  );
}
