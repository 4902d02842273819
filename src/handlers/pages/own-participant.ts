import { type Refused, refuse } from "../../domain/refusal.ts";
import type { Participant, Store } from "../../stores/store.ts";
import type { UserCall } from "./page.ts";

/** The participant that the address names, if it is one of the account's. */
export async function ownParticipant(
  { path, session }: Pick<UserCall, "path" | "session">,
  store: Pick<Store, "participants">,
): Promise<Participant | Refused> {
  const own = await store.participants(session.accountId);
  return own.find(({ id }) => id === path.id) ?? refuse("not_found", "no such participant of this account");
}
