import {
  accounts,
  createAccount,
  createUser,
  findAccount,
  findUser,
  findUserByLogin,
  setPassword,
  setUserDisabled,
} from "./accounts.ts";
import { affiliates, createAffiliate, findAffiliate, setAffiliateDisabled } from "./affiliates.ts";
import { auditLog, auditOfAccount } from "./audit.ts";
import { deleteClient, updateClient } from "./client-changes.ts";
import { clients, createClient, setClientDisabled, setClientScopes } from "./clients.ts";
import {
  connectionsOfAccount,
  connectionsOfClient,
  findConnection,
  grantHistories,
  grantHistory,
} from "./connections.ts";
import type { Queries } from "./engine.ts";
import { revokeGrant } from "./grants.ts";
import { addParticipant, addParticipantOrThrow, changeInReach, deleteInReach } from "./participant-changes.ts";
import { findParticipant, participants, participantsInReach } from "./participants.ts";
import { endOverlap, rotateSecret } from "./secrets.ts";
import type { AdministrationStore } from "./store.ts";

/** Gives a piece of work the database, or the transaction, that it runs on. */
export type Bind = <Arguments extends unknown[], Answer>(
  work: (db: Queries, ...args: Arguments) => Promise<Answer>,
) => (...args: Arguments) => Promise<Answer>;

/** What operators do, each thing on its own or all on one transaction. */
export const administration = (reads: Bind, writes: Bind): AdministrationStore => ({
  createAccount: writes(createAccount),
  accounts: reads(accounts),
  findAccount: reads(findAccount),
  createUser: writes(createUser),
  findUserByLogin: reads(findUserByLogin),
  findUser: reads(findUser),
  updateClient: writes(updateClient),
  deleteClient: writes(deleteClient),
  setPassword: writes(setPassword),
  createClient: writes(createClient),
  clients: reads(clients),
  rotateSecret: writes(rotateSecret),
  endOverlap: writes(endOverlap),
  setClientDisabled: writes(setClientDisabled),
  setClientScopes: writes(setClientScopes),
  createParticipant: writes(addParticipantOrThrow),
  addParticipant: writes(addParticipant),
  participants: reads(participants),
  createAffiliate: writes(createAffiliate),
  changeParticipant: writes(changeInReach),
  deleteParticipant: writes(deleteInReach),
  findParticipant: reads(findParticipant),
  participantsInReach: reads(participantsInReach),
  affiliates: reads(affiliates),
  findAffiliate: reads(findAffiliate),
  setAffiliateDisabled: writes(setAffiliateDisabled),
  connectionsOfAccount: reads(connectionsOfAccount),
  connectionsOfClient: reads(connectionsOfClient),
  findConnection: reads(findConnection),
  grantHistory: reads(grantHistory),
  grantHistories: reads(grantHistories),
  auditOfAccount: reads(auditOfAccount),
  revokeGrant: writes(revokeGrant),
  setUserDisabled: writes(setUserDisabled),
  auditLog: reads(auditLog),
});
