import { accounts, createAccount, createUser, findUserByLogin, setPassword, setUserDisabled } from "./accounts.ts";
import { auditLog } from "./audit.ts";
import { clients, createClient, setClientDisabled, setClientScopes } from "./clients.ts";
import type { Queries } from "./engine.ts";
import { createGrant, revokeGrant } from "./grants.ts";
import { createAffiliate, createParticipant, participants } from "./participants.ts";
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
  createUser: writes(createUser),
  findUserByLogin: reads(findUserByLogin),
  setPassword: writes(setPassword),
  createClient: writes(createClient),
  clients: reads(clients),
  rotateSecret: writes(rotateSecret),
  endOverlap: writes(endOverlap),
  setClientDisabled: writes(setClientDisabled),
  setClientScopes: writes(setClientScopes),
  createParticipant: writes(createParticipant),
  participants: reads(participants),
  createAffiliate: writes(createAffiliate),
  createGrant: writes(createGrant),
  revokeGrant: writes(revokeGrant),
  setUserDisabled: writes(setUserDisabled),
  auditLog: reads(auditLog),
});
