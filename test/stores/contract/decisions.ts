import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/domain/decision-step.ts";
import type { PendingRequest } from "../../../src/stores/store.ts";
import type { OpenLab } from "../lab.ts";
import { events, NOW, newParticipant } from "../world.ts";
import { inLab } from "./in-lab.ts";

const HOUR = 3_600_000;
const request: PendingRequest = {
  id: "req_1",
  clientId: "key_1",
  userId: "usr_1",
  accountId: "acc_1",
  expiresAt: NOW + HOUR,
};
const mill = { participantId: "par_1", scope: "send_documents" };

export function decisionContract(openLab: OpenLab): void {
  describe("a decision", () => {
    const lab = inLab(openLab);
    const decide = (decision: Decision, grantId: string, now = NOW, of = request) =>
      lab().store.decide(of, decision, grantId, now);

    it("is taken once: the same again finds the same grant, another finds nothing", async () => {
      const first = await decide(mill, "gra_8");
      const { clientId, userId, accountId } = request;
      const grant = { id: "gra_8", clientId, userId, accountId, ...mill, createdAt: NOW };
      expect(first).toEqual({ kind: "approved", grant });
      expect(await decide(mill, "gra_9", NOW + 5)).toEqual(first);
      for (const other of [null, { ...mill, participantId: null }, { ...mill, scope: "receive_documents" }])
        expect(await decide(other, "gra_9")).toEqual({ kind: "decided_otherwise" });
      expect((await lab().store.connectionsOfAccount("acc_1")).map(({ id }) => id).sort()).toEqual(["gra_1", "gra_8"]);
    });

    it("to deny is final", async () => {
      expect(await decide(null, "gra_8")).toEqual({ kind: "denied" });
      expect(await decide(null, "gra_8")).toEqual({ kind: "denied" });
      expect(await decide(mill, "gra_8")).toEqual({ kind: "decided_otherwise" });
      expect(await events(lab().store)).toContain("consent.denied");
    });

    it("of which many are sent at once writes one grant", async () => {
      const all = await Promise.all(Array.from({ length: 20 }, (_, index) => decide(mill, `gra_${index + 10}`)));
      expect(new Set(all.map((decided) => decided.kind === "approved" && decided.grant.id)).size).toBe(1);
    });

    it.each([
      ["the client is disabled", "update clients set disabled = 1"],
      ["the client is deleted", "update clients set deleted_at = 1"],
      ["the user is disabled", "update users set disabled = 1"],
      ["the account is disabled", "update accounts set disabled = 1"],
      ["the participant is deleted", "update participants set deleted_at = 1"],
    ])("approves nothing when %s", async (_, change) => {
      await lab().run(change);
      expect(await decide(mill, "gra_8")).toEqual({ kind: "gone" });
    });

    it("approves no participant of another account, and no user of another account", async () => {
      const { store } = lab();
      await store.createAccount({ id: "acc_2", name: "Other", createdAt: NOW });
      await store.createParticipant(newParticipant({ id: "par_2", accountId: "acc_2", participantId: null }));
      expect(await decide({ ...mill, participantId: "par_2" }, "gra_8")).toEqual({ kind: "gone" });
      expect(await decide({ ...mill, participantId: "par_9" }, "gra_8")).toEqual({ kind: "gone" });
      expect(await decide(mill, "gra_8", NOW, { ...request, accountId: "acc_2" })).toEqual({ kind: "gone" });
    });

    it("is remembered until its request expires, and no longer", async () => {
      await decide(mill, "gra_8");
      expect(await lab().store.sweep(NOW + HOUR - 1, 100)).toBe(0);
      expect(await lab().store.sweep(NOW + HOUR, 100)).toBe(1);
    });
  });
}
