/** A login keeps the cookie that the browser had. */
import { logIn as real } from "../../../src/handlers/pages/session.ts";
import { sessionIdOf } from "../../../src/tokens/session.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/session.ts";

export const logIn: typeof real = async (userId, visit, dependencies) => {
  if (!("token" in visit) || typeof visit.token !== "string" || visit.session) return real(userId, visit, dependencies);
  const { clock, settings, store } = dependencies;
  const now = clock();
  const expiresAt = now + settings.lifetimes.session * 1000;
  await store.openSession({ id: sessionIdOf(visit.token), userId, createdAt: now, expiresAt }, undefined);
  reached();
  return visit.token;
};
