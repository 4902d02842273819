import { administration, type Bind } from "./administration.ts";
import { findClient } from "./clients.ts";
import { createDocument } from "./create-document.ts";
import { decide } from "./decisions.ts";
import { documents, findDocument, findPayload, markProcessed } from "./documents.ts";
import type { Engine } from "./engine.ts";
import { epoch, probe } from "./identity.ts";
import { changeKeys, keys } from "./keys.ts";
import { redeemCode } from "./redeem-code.ts";
import { redeemInOrder } from "./redeem-in-order.ts";
import { redemptionFacts } from "./redemption-facts.ts";
import { revocations, revokeAccessToken } from "./revocations.ts";
import { revokeFamily } from "./revoke-family.ts";
import { closeSession, findSession, logOutEverywhere, openSession } from "./sessions.ts";
import type { Store } from "./store.ts";
import { sweep } from "./sweep.ts";
import { perTurn } from "./turn.ts";

/** A store on any engine: which method reads, which writes, and which share a turn. */
export function assembleStore(engine: Engine): Store {
  const reads: Bind =
    (work) =>
    (...args) =>
      engine.read((db) => work(db, ...args));
  const writes: Bind =
    (work) =>
    (...args) =>
      engine.write((db) => work(db, ...args));
  const redeemThisTurn = perTurn(writes(redeemInOrder));
  const probeThisTurn = perTurn(async (calls: readonly undefined[]) => {
    await engine.write(probe);
    return calls;
  });
  return {
    findClient: reads(findClient),
    openSession: writes(openSession),
    findSession: reads(findSession),
    closeSession: writes(closeSession),
    logOutEverywhere: writes(logOutEverywhere),
    decide: writes(decide),
    redeemCode: writes(redeemCode),
    createDocument: writes(createDocument),
    findDocument: reads(findDocument),
    findPayload: reads(findPayload),
    documents: reads(documents),
    markProcessed: writes(markProcessed),
    redeem: (request, now, idle, macKeyId) => redeemThisTurn({ request, now, idle, macKeyId }),
    redemptionFacts: (token, now) => engine.snapshot((db) => redemptionFacts(db, token, now)),
    revokeFamily: writes(revokeFamily),
    revokeAccessToken: writes(revokeAccessToken),
    revocations: reads(revocations),
    keys: reads(keys),
    changeKeys: writes(changeKeys),
    ...administration(reads, writes),
    administer: (work) =>
      engine.write((db) => {
        const inside: Bind =
          (one) =>
          (...args) =>
            one(db, ...args);
        return work(administration(inside, inside));
      }),
    epoch: reads(epoch),
    ready: () => probeThisTurn(undefined),
    backup: engine.backup,
    sweep: writes(sweep),
    close: engine.close,
  };
}
