import { newSessionToken, sessionIdOf } from "../../tokens/session.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Visit } from "../visit.ts";

/** Opens a session under a new cookie value, which ends the one the browser had; the value. */
export async function logIn(
  userId: string,
  { session }: Pick<Visit, "session">,
  { clock, random, settings, store }: Dependencies,
): Promise<string> {
  const token = newSessionToken(random);
  const now = clock();
  const expiresAt = now + settings.lifetimes.session * 1000;
  await store.openSession({ id: sessionIdOf(token), userId, createdAt: now, expiresAt }, session?.id);
  return token;
}
