import { checkHolder } from "../domain/identifier-holder.ts";
import { checkReach, type Reach } from "../domain/participant-reach.ts";
import { needsWholeAccount } from "../domain/participant-whole-account.ts";
import { isRefused, type Refused } from "../domain/refusal.ts";
import type { Queries } from "./engine.ts";
import { identifierHolder } from "./identifier-holder.ts";
import { changeParticipant, createParticipant, deleteParticipant, findParticipant } from "./participants.ts";
import { Conflict, type Participant, type ParticipantChange } from "./store.ts";

/** Adds a participant, unless another holds its network identifier. */
export async function addParticipant(
  db: Queries,
  participant: Participant,
  actor?: string,
): Promise<Participant | Refused> {
  const refusal = await refuseHeld(db, participant.participantId, participant.id);
  if (refusal) return refusal;
  await createParticipant(db, participant, actor);
  return participant;
}

/** As `addParticipant`, for operators: what it refuses is a `Conflict`. */
export async function addParticipantOrThrow(db: Queries, participant: Participant, actor?: string): Promise<void> {
  if (isRefused(await addParticipant(db, participant, actor)))
    throw new Conflict(`Another participant holds the identifier "${participant.participantId}"; delete or change it.`);
}

/** Changes a participant in reach: the members that are named, and no other; null removes one. */
export async function changeInReach(
  db: Queries,
  id: string,
  reach: Reach,
  change: ParticipantChange,
  now: number,
  actor: string,
): Promise<Participant | Refused> {
  const refusal =
    checkReach(await findParticipant(db, id), reach) ?? (await refuseHeld(db, change.participantId ?? null, id));
  return refusal ?? changeParticipant(db, id, change, now, actor);
}

/** Takes a participant of an account away and ends the grants for it alone; the grants that ended. */
export async function deleteInReach(
  db: Queries,
  id: string,
  reach: Reach,
  now: number,
  actor: string,
): Promise<readonly string[] | Refused> {
  const refusal = checkReach(await findParticipant(db, id), reach) ?? needsWholeAccount(reach);
  return refusal ?? deleteParticipant(db, id, now, actor);
}

const refuseHeld = async (db: Queries, identifier: string | null, asking: string): Promise<Refused | undefined> =>
  identifier === null ? undefined : checkHolder(await identifierHolder(db, identifier), asking);
