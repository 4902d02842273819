import { accounts, createAccount, createUser, findUserByLogin, setPassword, setUserDisabled } from "./accounts.ts";
import { auditLog } from "./audit.ts";
import { clients, createClient, findClient, setClientDisabled, setClientScopes } from "./clients.ts";
import type { Engine, Queries } from "./engine.ts";
import { createGrant, revokeGrant } from "./grants.ts";
import { epoch, probe } from "./identity.ts";
import { changeKeys, keys } from "./keys.ts";
import { createAffiliate, createParticipant, participants } from "./participants.ts";
import { redeemInOrder } from "./redeem-in-order.ts";
import { redemptionFacts } from "./redemption-facts.ts";
import { revocations, revokeAccessToken } from "./revocations.ts";
import { revokeFamily } from "./revoke-family.ts";
import { endOverlap, rotateSecret } from "./secrets.ts";
import type { Store } from "./store.ts";
import { sweep } from "./sweep.ts";
import { perTurn } from "./turn.ts";

type Work<Arguments extends unknown[], Answer> = (db: Queries, ...args: Arguments) => Promise<Answer>;

/** A store on any engine: which method reads, which writes, and which share a turn. */
export function assembleStore(engine: Engine): Store {
  const reads =
    <Arguments extends unknown[], Answer>(work: Work<Arguments, Answer>) =>
    (...args: Arguments) =>
      engine.read((db) => work(db, ...args));
  const writes =
    <Arguments extends unknown[], Answer>(work: Work<Arguments, Answer>) =>
    (...args: Arguments) =>
      engine.write((db) => work(db, ...args));
  const redeemThisTurn = perTurn(writes(redeemInOrder));
  const probeThisTurn = perTurn(async (calls: readonly undefined[]) => {
    await engine.write(probe);
    return calls;
  });
  return {
    findClient: reads(findClient),
    redeem: (request, now, idle, macKeyId) => redeemThisTurn({ request, now, idle, macKeyId }),
    redemptionFacts: (token, now) => engine.snapshot((db) => redemptionFacts(db, token, now)),
    revokeFamily: writes(revokeFamily),
    revokeAccessToken: writes(revokeAccessToken),
    revocations: reads(revocations),
    keys: reads(keys),
    changeKeys: writes(changeKeys),
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
    epoch: reads(epoch),
    ready: () => probeThisTurn(undefined),
    backup: engine.backup,
    sweep: writes(sweep),
    close: engine.close,
  };
}
