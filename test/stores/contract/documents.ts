import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Bearer } from "../../../src/domain/bearer.ts";
import { type Sight, sightOf, sightOfInbox, sightOfList } from "../../../src/domain/document-sight.ts";
import { isVisible } from "../../../src/domain/document-visibility.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import type { CreatedDocument, NewDocument } from "../../../src/stores/store.ts";
import type { OpenLab } from "../lab.ts";
import { NOW, newParticipant } from "../world.ts";
import { inLab } from "./in-lab.ts";

const WHOLE = { accountId: "acc_1", participantId: null };
const DAY = 86_400_000;
const bearer = (change: Partial<Bearer> = {}): Bearer => ({
  clientId: "key_1",
  accountId: "acc_1",
  participantId: null,
  scopes: ["admin"],
  ...change,
});

export function documentContract(openLab: OpenLab): void {
  describe("a document", () => {
    const lab = inLab(openLab);
    let count = 0;
    const create = (change: Partial<NewDocument> = {}, now = NOW): Promise<CreatedDocument> => {
      count += 1;
      return lab().store.createDocument(
        {
          bearer: bearer(),
          ids: { outgoing: `doc_${count}_out`, incoming: `doc_${count}_in` },
          sender: "par_1",
          receiver: "0208:nobody",
          documentType: "invoice",
          payload: Buffer.from([0, 255, 10]),
          idempotency: undefined,
          ...change,
        },
        now,
      );
    };
    const all = (who = bearer()) => lab().store.documents(who, sightOf(who), undefined, 1000);

    beforeEach(async () => {
      count = 0;
      const { store } = lab();
      await store.createAccount({ id: "acc_2", name: "Bakeries", createdAt: NOW });
      await store.createParticipant(newParticipant({ id: "par_2", participantId: null }));
      await store.createParticipant(newParticipant({ id: "par_3", accountId: "acc_2", participantId: "0208:AbC" }));
    });

    it("reaches a participant of this server as a document of its own, whatever the case of its identifier", async () => {
      const created = await create({ receiver: "0208:aBc" });
      expect(created).toMatchObject({ kind: "created", document: { id: "doc_1_out", direction: "outgoing" } });
      const [copy] = await all(bearer({ accountId: "acc_2", clientId: "other" }));
      expect(copy).toEqual({
        id: "doc_1_in",
        accountId: "acc_2",
        participantId: "par_3",
        direction: "incoming",
        documentType: "invoice",
        sender: "0208:0123456789",
        receiver: "0208:aBc",
        createdByClientId: null,
        processedAt: null,
        createdAt: NOW,
      });
      expect(Buffer.from((await lab().store.findPayload("doc_1_in")) ?? [])).toEqual(Buffer.from([0, 255, 10]));
      expect(await lab().store.findPayload("doc_9")).toBeUndefined();
    });

    it.each([
      ["nobody", "0208:nobody", "select 1"],
      ["a deleted participant", "par_3", "update participants set deleted_at = 1 where id = 'par_3'"],
      ["an account that is disabled", "par_3", "update accounts set disabled = 1 where id = 'acc_2'"],
    ])("for %s stays with its sender", async (_, receiver, change) => {
      await lab().run(change);
      expect((await create({ receiver })).kind).toBe("created");
      expect(await lab().store.findDocument("doc_1_in")).toBeUndefined();
    });

    it.each([
      ["another account's participant", "par_3", null],
      ["another participant than the one in reach", "par_2", "par_1"],
      ["nobody", "par_9", null],
    ])("of %s is not created", async (_, sender, participantId) => {
      expect(await create({ sender, bearer: bearer({ participantId }) })).toEqual({ kind: "unknown_sender" });
      expect(await all()).toEqual([]);
    });

    it("is created once for an Idempotency-Key, also of many at once, and for one client in one account alone", async () => {
      const idempotency = { key: "k", digest: "d" };
      const created = await Promise.all(Array.from({ length: 10 }, () => create({ idempotency })));
      expect(new Set(created.map((one) => one.kind === "created" && one.document.id)).size).toBe(1);
      expect(await create({ idempotency: { key: "k", digest: "other" } })).toEqual({ kind: "key_reused" });
      const elsewhere = bearer({ accountId: "acc_2" });
      for (const who of [bearer({ clientId: "key_2" }), elsewhere]) {
        const sender = who === elsewhere ? "par_3" : "par_1";
        expect((await create({ idempotency: { key: "k", digest: "other" }, bearer: who, sender })).kind).toBe(
          "created",
        );
      }
      expect(await all()).toHaveLength(2);
      expect(await lab().store.sweep(NOW + DAY - 1, 100)).toBe(0);
      expect(await lab().store.sweep(NOW + DAY, 100)).toBe(3);
    });

    it("is answered under its key to whom its sender is in reach, also when the sender is gone", async () => {
      const idempotency = { key: "k", digest: "d" };
      const created = await create({ idempotency });
      const other = bearer({ participantId: "par_2" });
      expect(await create({ idempotency, bearer: other })).toEqual({ kind: "unknown_sender" });
      expect(await create({ idempotency, bearer: bearer({ participantId: "par_1" }) })).toEqual(created);
      await lab().store.deleteParticipant("par_1", WHOLE, NOW, "key_1");
      expect(await create({ idempotency })).toEqual(created);
      expect(await create({ idempotency: { key: "l", digest: "d" } })).toEqual({ kind: "unknown_sender" });
    });

    it("is for nobody here whose identifier is only alike", async () => {
      await lab().run("update participants set participant_id = '0208:kelvin' where id = 'par_3'");
      await create({ receiver: "0208:\u212aelvin" });
      expect(await lab().store.findDocument("doc_1_in")).toBeUndefined();
      expect(await create({ sender: "0208:\u212aelvin", bearer: bearer({ accountId: "acc_2" }) })).toEqual({
        kind: "unknown_sender",
      });
      await create({ receiver: "0208:KELVIN" });
      expect(await lab().store.findDocument("doc_3_in")).toBeDefined();
    });

    it("is marked once: the first time is the one that counts", async () => {
      await create({ receiver: "par_1" });
      const first = await lab().store.markProcessed("doc_1_in", bearer(), NOW + 5);
      expect(first).toMatchObject({ processedAt: NOW + 5 });
      expect(await lab().store.markProcessed("doc_1_in", bearer(), NOW + 9)).toEqual(first);
      expect(await lab().store.findDocument("doc_1_in")).toEqual(first);
      expect(await lab().store.markProcessed("doc_1_out", bearer(), NOW)).toMatchObject({
        refused: "document_not_incoming",
      });
    });

    it("is listed to exactly whom the rule shows it, newest first, part by part", async () => {
      for (const [index, sender] of ["par_1", "par_2", "par_1", "par_2"].entries()) {
        const clientId = index < 2 ? "key_1" : "key_2";
        await create(
          { sender, receiver: index % 3 === 0 ? "par_2" : "par_1", bearer: bearer({ clientId }) },
          NOW + index,
        );
      }
      await create({ sender: "par_3", receiver: "par_1", bearer: bearer({ accountId: "acc_2" }) }, NOW + 9);
      await lab().store.markProcessed("doc_1_in", bearer(), NOW);
      const everything = [...(await all()), ...(await all(bearer({ accountId: "acc_2" })))];
      expect(everything).toHaveLength(10);
      const bearers = fc.record({
        clientId: fc.constantFrom("key_1", "key_2", "key_9"),
        accountId: fc.constantFrom("acc_1", "acc_2"),
        participantId: fc.constantFrom(null, "par_1", "par_2"),
        scopes: fc.subarray([...SCOPES]),
      });
      const sights = fc.constantFrom<(who: Bearer) => Sight>(sightOf, sightOfList, sightOfInbox);
      await fc.assert(
        fc.asyncProperty(bearers, sights, fc.integer({ min: 1, max: 4 }), async (who, look, limit) => {
          const expected = everything
            .filter((document) => isVisible(document, who, look(who)))
            .sort((left, right) => right.createdAt - left.createdAt || (left.id < right.id ? 1 : -1));
          const walked = [];
          for (let after: { at: number; id: string } | undefined; ; ) {
            const part = await lab().store.documents(who, look(who), after, limit);
            walked.push(...part);
            const last = part.at(-1);
            if (!last) break;
            after = { at: last.createdAt, id: last.id };
          }
          expect(walked).toEqual(expected);
        }),
        { numRuns: 200 },
      );
    });
  });

  describe("participants behind a token", () => {
    const lab = inLab(openLab);

    it("are those in reach, oldest first, part by part", async () => {
      const { store } = lab();
      for (const id of ["par_3", "par_2"]) await store.createParticipant(newParticipant({ id, participantId: null }));
      const ids = async (participantId: string | null, after?: { at: number; id: string }) =>
        (await store.participantsInReach({ accountId: "acc_1", participantId }, after, 2)).map(({ id }) => id);
      expect(await ids(null)).toEqual(["par_1", "par_2"]);
      expect(await ids(null, { at: NOW, id: "par_2" })).toEqual(["par_3"]);
      expect(await ids("par_3")).toEqual(["par_3"]);
      expect(await ids("par_9")).toEqual([]);
    });

    it("hold an identifier once, whatever its case and account, until they are deleted", async () => {
      const { store, run } = lab();
      await store.createAccount({ id: "acc_2", name: "Bakeries", createdAt: NOW });
      await run("update participants set participant_id = '0208:abc'");
      const elsewhere = { accountId: "acc_2", participantId: null };
      const other = newParticipant({ id: "par_2", accountId: "acc_2", participantId: "0208:aBC" });
      const taken = { refused: "identifier_taken", field: "participantId" };
      expect(await store.addParticipant(other, "key_2")).toMatchObject(taken);
      expect(await store.findParticipant("par_2")).toBeUndefined();
      await store.addParticipant({ ...other, participantId: null }, "key_2");
      const change = { name: "x", participantId: "0208:ABC" };
      expect(await store.changeParticipant("par_2", elsewhere, change, NOW, "key_2")).toMatchObject(taken);
      expect((await store.findParticipant("par_2"))?.name).toBe("Mill");
      expect(await store.changeParticipant("par_1", WHOLE, change, NOW, "key_1")).toMatchObject(change);
      await expect(run("update participants set participant_id = '0208:Abc' where id = 'par_2'")).rejects.toThrow();
      await store.deleteParticipant("par_1", WHOLE, NOW, "key_1");
      expect(await store.changeParticipant("par_2", elsewhere, change, NOW, "key_2")).toMatchObject(change);
    });

    it("are neither changed nor deleted out of reach; one in reach alone is not deleted", async () => {
      const { store } = lab();
      const one = { accountId: "acc_1", participantId: "par_1" };
      for (const reach of [
        { accountId: "acc_2", participantId: null },
        { accountId: "acc_1", participantId: "par_2" },
      ]) {
        const missing = { refused: "resource_missing" };
        expect(await store.changeParticipant("par_1", reach, { name: "x" }, NOW, "key_1")).toMatchObject(missing);
        expect(await store.deleteParticipant("par_1", reach, NOW, "key_1")).toMatchObject(missing);
      }
      expect(await store.deleteParticipant("par_1", one, NOW, "key_1")).toMatchObject({
        refused: "reach_is_one_participant",
      });
      expect(await store.findParticipant("par_1")).toEqual(newParticipant());
    });

    it("are missing to whoever deletes or changes them a second time at once", async () => {
      const { store } = lab();
      const twice = () => store.deleteParticipant("par_1", WHOLE, NOW, "key_1");
      const answers = await Promise.all([twice(), twice()]);
      expect(answers.filter(isRefused)).toMatchObject([{ refused: "resource_missing" }]);
      expect(answers).toContainEqual(["gra_1"]);
    });

    it("change in what is named and nothing else; two changes at once both stay", async () => {
      const { store } = lab();
      await Promise.all([
        store.changeParticipant("par_1", WHOLE, { name: "Water mill" }, NOW, "key_1"),
        store.changeParticipant("par_1", WHOLE, { euVatId: null }, NOW, "key_1"),
        store.changeParticipant("par_1", WHOLE, {}, NOW, "key_1"),
      ]);
      const { accountId, ...expected } = newParticipant({ name: "Water mill", euVatId: null });
      expect(await store.findParticipant("par_1")).toEqual({ accountId, ...expected });
      await store.deleteParticipant("par_1", WHOLE, NOW, "key_1");
      expect(await store.findParticipant("par_1")).toBeUndefined();
      const gone = { refused: "resource_missing" };
      expect(await store.changeParticipant("par_1", WHOLE, { name: "x" }, NOW, "key_1")).toMatchObject(gone);
      expect(await store.deleteParticipant("par_1", WHOLE, NOW, "key_1")).toMatchObject(gone);
    });
  });
}
