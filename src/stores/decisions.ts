import { type Decision, decisionStep } from "../domain/decision-step.ts";
import { writeAudit } from "./audit.ts";
import { decisionStands } from "./decision-standing.ts";
import type { Queries } from "./engine.ts";
import { insertGrant } from "./grants.ts";
import type { Decided, Grant, PendingRequest } from "./store.ts";

/**
 * Records what a user decided of one request, once: the same decision again finds the same grant, another one nothing. What
 * has gone since the screen was shown cannot be approved.
 * @param grantId of the grant that a first approval writes
 */
export async function decide(
  db: Queries,
  request: PendingRequest,
  decision: Decision,
  grantId: string,
  now: number,
): Promise<Decided> {
  const former = await findDecision(db, request.id);
  const step = decisionStep(former?.decision, decision);
  if (step === "otherwise") return { kind: "decided_otherwise" };
  if (step === "again") return former?.grant ? { kind: "approved", grant: former.grant } : { kind: "denied" };
  if (decision === null) return deny(db, request, now);
  if (!(await decisionStands(db, request, decision.participantId))) return { kind: "gone" };
  const { clientId, accountId, userId } = request;
  const grant: Grant = { id: grantId, clientId, accountId, userId, createdAt: now, ...decision };
  await insertGrant(db, grant);
  await record(db, request, decision, grantId);
  return { kind: "approved", grant };
}

async function deny(db: Queries, request: PendingRequest, now: number): Promise<Decided> {
  await record(db, request, null, null);
  const { accountId, userId, clientId } = request;
  await writeAudit(db, { at: now, accountId, actor: userId, event: "consent.denied", subject: clientId });
  return { kind: "denied" };
}

async function record(
  db: Queries,
  { id, expiresAt }: PendingRequest,
  decision: Decision,
  grantId: string | null,
): Promise<void> {
  await db
    .insertInto("decisions")
    .values({
      request_id: id,
      grant_id: grantId,
      participant_id: decision?.participantId ?? null,
      scope: decision?.scope ?? null,
      hold_until: expiresAt,
    })
    .execute();
}

async function findDecision(
  db: Queries,
  requestId: string,
): Promise<{ decision: Decision; grant: Grant | undefined } | undefined> {
  const row = await db
    .selectFrom("decisions")
    .leftJoin("grants", "grants.id", "decisions.grant_id")
    .select(["grants.id", "grants.client_id as clientId", "grants.account_id as accountId"])
    .select(["grants.user_id as userId", "grants.participant_id as participantId", "grants.scope"])
    .select("grants.created_at as createdAt")
    .where("request_id", "=", requestId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, clientId, accountId, userId, participantId, scope, createdAt } = row;
  if (id === null || clientId === null || accountId === null || userId === null || scope === null || createdAt === null)
    return { decision: null, grant: undefined };
  return {
    decision: { participantId, scope },
    grant: { id, clientId, accountId, userId, participantId, scope, createdAt },
  };
}
