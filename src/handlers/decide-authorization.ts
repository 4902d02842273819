import { authorizationError } from "../domain/authorization-error.ts";
import { decidingSession } from "../domain/deciding-session.ts";
import { newIdentifier } from "../domain/identifier.ts";
import { isRefused, type Refused, refuse } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Decided, Grant, Session } from "../stores/store.ts";
import { openRequest, type SealedRequest } from "../tokens/sealed-request.ts";
import { consentOnceMore } from "./consent/answer.ts";
import { askingClient } from "./consent/asking-client.ts";
import { codeOf } from "./consent/code.ts";
import { readDecision } from "./consent/decision.ts";
import { codeAddress, errorAddress, seeOther } from "./consent/redirects.ts";
import type { Dependencies } from "./dependencies.ts";
import { grantsEnded } from "./pages/grants-ended.ts";

/**
 * The answer to a consent screen. What it decides was sealed into the screen, so nothing of the request can be changed, and
 * only the user to whom it was shown can decide.
 */
export const decideAuthorization =
  (dependencies: Dependencies): Handler<"decideAuthorization"> =>
  async ({ body, visit }) => {
    const found = await readPending(body.request, visit.session, dependencies);
    if (isRefused(found)) return found;
    const { pending, session } = found;
    const decision = await readDecision(body, pending, dependencies.store);
    if (isRefused(decision)) return consentOnceMore(decision, body, pending, { ...visit, session }, dependencies);
    const { clock, random, store } = dependencies;
    const grantId = newIdentifier("gra", random);
    const decided = await store.decide(pending, decision, grantId, clock());
    if (decided.kind === "approved" && decided.grant.id === grantId && !(await store.findSession(session.id, clock())))
      return withdraw(decided.grant, dependencies);
    const address = addressFor(decided, pending, dependencies);
    if (isRefused(address)) return address;
    return visit.wantsJson
      ? {
          status: 200,
          headers: { "Cache-Control": "no-store" },
          type: "application/json",
          body: { redirect_to: address },
        }
      : seeOther(address);
  };

/**
 * The request that the screen was shown for, and the session of whom it is to decide. Its answer goes nowhere that the client has
 * given up since, nor to a client that was switched off.
 */
async function readPending(
  sealed: unknown,
  visitor: Session | undefined,
  { clock, epoch, keys, store }: Dependencies,
): Promise<{ pending: SealedRequest; session: Session } | Refused> {
  const pending = typeof sealed === "string" ? openRequest(sealed, keys().secret.page.byId, epoch) : undefined;
  if (!pending) return refuse("request_changed", "the sealed request does not open", "request");
  const session = decidingSession(pending, visitor, clock());
  if (isRefused(session)) return session;
  const client = await askingClient({ client_id: pending.clientId, redirect_uri: pending.redirectUri }, store);
  return isRefused(client) ? client : { pending, session };
}

/** Whoever logged out everywhere meanwhile ended every grant there was; one that was approved after that ends as well. */
async function withdraw({ id, userId }: Grant, { clock, revocations, store }: Dependencies): Promise<Refused> {
  const now = clock();
  await store.revokeGrant(id, "logged_out_everywhere", now, userId);
  grantsEnded([id], now, { revocations });
  return refuse("session_changed", "the session ended while the decision was taken");
}

/** Where a decision leads; back to the client in every case but those that only a new request can mend. */
function addressFor(decided: Decided, pending: SealedRequest, dependencies: Dependencies): string | Refused {
  const { issuer } = dependencies.settings;
  const state = pending.state ?? undefined;
  switch (decided.kind) {
    case "approved":
      return codeAddress(pending.redirectUri, codeOf(decided.grant, pending, dependencies), state, issuer);
    case "denied":
      return errorAddress(pending.redirectUri, authorizationError("user_denied", state), issuer);
    case "decided_otherwise":
      return refuse("request_decided", "another decision was taken on this request");
    case "gone":
      return refuse("request_gone", "the client, the user, the account or the participant is gone");
  }
}
