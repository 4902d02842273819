import { describe, expect, it } from "vitest";
import { Conflict, NotFound } from "../../../src/stores/store.ts";
import { approveGrant } from "../approved-grant.ts";
import type { OpenLab } from "../lab.ts";
import { codeToken, events, NOW, newGrant, newParticipant, newUser } from "../world.ts";
import { inLab } from "./in-lab.ts";

const affiliate = { id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", accountId: "acc_1", name: "Portal", disabled: false };

export function administrationContract(openLab: OpenLab): void {
  describe("administration", () => {
    const lab = inLab(openLab);

    it("writes each act into the audit log, and reads the latest lines first", async () => {
      const { store } = lab();
      expect(await events(store)).toEqual([
        "account.created",
        "client.created",
        "user.created",
        "participant.created",
        "grant.created",
      ]);
      expect((await store.auditLog(2)).map(({ event }) => event)).toEqual(["grant.created", "participant.created"]);
      expect((await store.auditLog(5))[4]).toEqual({
        at: NOW,
        accountId: "acc_1",
        actor: "operator",
        event: "account.created",
        subject: "acc_1",
      });
    });

    it("lists accounts", async () => {
      expect(await lab().store.accounts()).toEqual([{ id: "acc_1", name: "Mills", disabled: false, createdAt: NOW }]);
    });

    it("finds a user by login and sets a password", async () => {
      const { store } = lab();
      await store.setPassword("usr_1", "$y$", NOW);
      await store.setUserDisabled("usr_1", true, NOW);
      expect(await store.findUserByLogin("ada")).toEqual({
        ...newUser,
        passwordHash: "$y$",
        disabled: true,
        loginLimit: null,
      });
      expect(await store.findUserByLogin("bob")).toBeUndefined();
    });

    it("lists the participants of an account and of no other", async () => {
      const { store } = lab();
      await store.createAccount({ id: "acc_2", name: "Other", createdAt: NOW });
      await store.createParticipant(newParticipant({ id: "par_2", accountId: "acc_2", participantId: null }));
      const bare = newParticipant({
        id: "par_0",
        euVatId: null,
        rn: "12345678",
        participantId: null,
        createdAt: NOW + 1,
      });
      await store.createParticipant(bare);
      expect(await store.participants("acc_1")).toEqual([newParticipant(), bare]);
    });

    it("refuses what is taken, and changes nothing", async () => {
      const { store } = lab();
      await store.createAffiliate({ ...affiliate, createdAt: NOW });
      const before = await events(store);
      const taken: [Promise<void>, string][] = [
        [store.createAccount({ id: "acc_1", name: "Again", createdAt: NOW }), 'The account "acc_1" exists already'],
        [store.createUser({ ...newUser, login: "eve" }), 'The user "usr_1" exists already'],
        [store.createUser({ ...newUser, id: "usr_2" }), 'The login "ada" is taken'],
        [store.createParticipant(newParticipant()), 'The participant "par_1" exists already'],
        [
          store.createParticipant(newParticipant({ id: "par_2", participantId: "0208:0123456789" })),
          'Another participant holds the identifier "0208:0123456789"',
        ],
        [store.createAffiliate({ ...affiliate, createdAt: NOW }), `The affiliate ID "${affiliate.id}" exists already`],
      ];
      for (const [act, sentence] of taken) {
        const refusal = await act.catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(Conflict);
        expect(refusal).toMatchObject({ message: expect.stringContaining(sentence) });
      }
      expect(await events(store)).toEqual(before);
    });

    it("names what does not exist", async () => {
      const { store } = lab();
      const absent: [Promise<void>, string][] = [
        [store.createUser({ ...newUser, id: "usr_2", login: "eve", accountId: "acc_9" }), 'account "acc_9"'],
        [
          store.createParticipant(newParticipant({ id: "par_2", accountId: "acc_9", participantId: null })),
          'account "acc_9"',
        ],
        [store.createAffiliate({ ...affiliate, accountId: "acc_9", createdAt: NOW }), 'account "acc_9"'],
        [store.setPassword("usr_9", "$", NOW), 'user "usr_9"'],
        [store.setUserDisabled("usr_9", true, NOW), 'user "usr_9"'],
        [store.revokeGrant("gra_9", "test", NOW), 'grant "gra_9"'],
      ];
      for (const [act, name] of absent) await expect(act).rejects.toThrow(new NotFound(`There is no ${name}.`));
    });

    it("lets a grant reach a whole account, and gives it a family at generation 0", async () => {
      const { store } = lab();
      const grant = { ...newGrant, id: "gra_2", participantId: null };
      await approveGrant(store, grant, { id: "fam_9", macKeyId: "mac_7", expiresAt: NOW + 1_000_000 }, NOW + 1);
      const read = await store.redemptionFacts(codeToken({ familyId: "fam_9", grantId: "gra_2" }), NOW);
      expect(read.grant).toEqual({ ...grant, createdAt: NOW + 1 });
      expect(read.facts.family).toEqual({
        id: "fam_9",
        generation: 0,
        macKeyId: "mac_7",
        secretId: null,
        redeemedAt: NOW + 1,
        revoked: false,
      });
    });

    it("is ready where it can read and write, and keeps one epoch", async () => {
      const { store } = lab();
      await store.ready();
      const epoch = await store.epoch();
      expect(epoch).toMatch(/^[0-9a-f]{32}$/);
      await lab().reopen();
      expect(await lab().store.epoch()).toBe(epoch);
    });
  });
}
