import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sightOf } from "../../src/domain/document-sight.ts";
import { approveGrant } from "./approved-grant.ts";
import { openSqliteLab } from "./sqlite-lab.ts";
import {
  AUTHENTICATED,
  codeToken,
  digest,
  NOW,
  newClient,
  newGrant,
  newParticipant,
  newToken,
  newUser,
  redeem,
} from "./world.ts";

/** Statements that read a whole list on purpose; none of them serves a partner's request. */
const LISTS: readonly RegExp[] = [
  /^select .* from "accounts" order by/,
  /^select .* from "clients" .* order by "clients"."created_at"/,
  /^select .* from "keys"/,
  /^select .* from "audit" order by "id" desc limit/,
];
const TABLES_THAT_GROW =
  /\b(families|revocations|client_secrets|clients|grants|accounts|users|participants|audit|sessions|decisions|affiliates|documents|document_payloads|idempotency_keys)\b/;

describe("the statements of the store on SQLite", () => {
  let lab: Awaited<ReturnType<typeof openSqliteLab>>;
  let statements: string[];

  beforeAll(async () => {
    lab = await openSqliteLab();
    const { store } = lab;
    await store.createAccount({ id: "acc_2", name: "Other", createdAt: NOW });
    await store.createClient(newClient({ id: "key_2", secret: { id: "sec_9", digest: digest(9) } }), NOW);
    await store.createUser({ ...newUser, id: "usr_2", login: "eve" });
    await approveGrant(
      store,
      { ...newGrant, id: "gra_2" },
      { id: "fam_9", macKeyId: "m", expiresAt: NOW + 1_000_000 },
      NOW,
    );
    await redeem(store, newToken());
    await redeem(store, newToken({ generation: 1 }));
    await redeem(store, newToken());
    await redeem(store, codeToken(), { authenticated: AUTHENTICATED });
    await store.findClient("key_1");
    await store.clients();
    await store.clients("acc_1");
    await store.accounts();
    await store.participants("acc_1");
    await store.createParticipant(newParticipant({ id: "par_2", participantId: null }));
    await store.createAffiliate({ id: "a", accountId: "acc_1", name: "P", disabled: false, createdAt: NOW });
    await store.findUserByLogin("ada");
    await store.setPassword("usr_1", "$", NOW);
    await store.rotateSecret("key_1", { id: "sec_2", digest: digest(2) }, NOW, NOW + 1);
    await store.endOverlap("key_1", NOW);
    await store.setClientScopes("key_1", [], NOW);
    await store.setClientDisabled("key_1", true, NOW);
    await store.setUserDisabled("usr_1", true, NOW);
    await store.revokeGrant("gra_1", "test", NOW);
    await store.revokeFamily(newToken({ familyId: "fam_2" }), "test", NOW);
    await store.revokeAccessToken("jti", "key_1", NOW, NOW + 1);
    await store.revocations(NOW);
    await store.keys();
    await store.changeKeys(
      { insert: [], states: [] },
      { at: NOW, accountId: null, actor: "operator", event: "keys.rotated", subject: "access" },
    );
    const who = { clientId: "key_1", accountId: "acc_1", participantId: null };
    for (const scopes of [["admin"], ["send_documents"], ["receive_documents"]] as const) {
      const bearer = { ...who, scopes };
      await store.documents(bearer, sightOf(bearer), undefined, 1);
      await store.documents({ ...bearer, participantId: "par_1" }, sightOf(bearer), { at: NOW, id: "doc" }, 1);
    }
    await store.createDocument(
      {
        bearer: { ...who, scopes: ["send_documents"] },
        ids: { outgoing: "doc_1", incoming: "doc_2" },
        sender: "par_1",
        receiver: "par_1",
        documentType: "invoice",
        payload: digest(1),
        idempotency: { key: "k", digest: "d" },
      },
      NOW,
    );
    await store.markProcessed("doc_2", { ...who, scopes: ["admin"] }, NOW);
    await store.findPayload("doc_1");
    await store.participantsInReach(who, { at: NOW, id: "par" }, 1);
    await store.changeParticipant("par_1", who, { name: "Mill" }, NOW, "key_1");
    await store.auditLog(1);
    await store.auditOfAccount("acc_1", undefined, 1);
    await store.auditOfAccount("acc_1", 5, 1);
    await store.openSession({ id: "session", userId: "usr_1", createdAt: NOW, expiresAt: NOW + 1 }, "former");
    await store.findSession("session", NOW);
    await store.closeSession("session");
    await store.logOutEverywhere("usr_1", NOW);
    await store.findUser("usr_1");
    await store.findAccount("acc_1");
    await store.affiliates("acc_1");
    await store.findAffiliate("a");
    await store.setAffiliateDisabled("a", true, NOW, "usr_1");
    await store.connectionsOfAccount("acc_1");
    await store.connectionsOfClient("key_1");
    await store.grantHistories({ accountId: "acc_1" });
    await store.grantHistories({ clientId: "key_1" });
    const connection = await store.findConnection("gra_1");
    if (connection) await store.grantHistory(connection);
    await store.updateClient("key_1", newClient(), NOW, "usr_1");
    await store.deleteClient("key_2", NOW, "usr_1");
    await store.deleteParticipant("par_1", who, NOW, "usr_1");
    await store.epoch();
    await store.ready();
    await store.sweep(NOW, 10);
    statements = [...new Set(lab.statements)].filter((sql) => !/^(begin|commit|rollback)/.test(sql));
  });
  afterAll(() => lab.dispose());

  it("find their rows through an index, but for the lists that are read whole", () => {
    const raw = new Database(lab.file, { readonly: true });
    const scans = statements
      .filter((sql) => !LISTS.some((list) => list.test(sql)))
      .flatMap((sql) => {
        const parameters = [...sql.matchAll(/\?/g)].map(() => null);
        const plan = raw.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...parameters);
        return plan
          .filter(({ detail }) => detail.startsWith("SCAN") && TABLES_THAT_GROW.test(detail))
          .map(({ detail }) => `${detail}: ${sql}`);
      });
    raw.close();
    expect(scans).toEqual([]);
  });

  it("are few, whatever they are called with, so that each is prepared once", () => {
    expect(statements.length).toBeGreaterThan(40);
    expect(statements.length).toBeLessThan(140);
  });

  it("are SQL that other engines know", () => {
    const sqliteOnly = /\b(pragma|json_each|rowid|glob|insert or|replace into|strftime|ifnull|sqlite_\w+)\b/i;
    expect(statements.filter((sql) => sqliteOnly.test(sql))).toEqual([]);
  });
});
