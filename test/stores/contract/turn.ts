import { describe, expect, it } from "vitest";
import { commits, type OpenLab } from "../lab.ts";
import { events, NOW, newToken, redeem } from "../world.ts";
import { inLab } from "./in-lab.ts";

export function turnContract(openLab: OpenLab): void {
  describe("redemptions of one event-loop turn", () => {
    const lab = inLab(openLab);
    const inserts = () => lab().statements.filter((sql) => sql.startsWith('insert into "families"')).length;

    it("of one token advance it by one generation, with one insert and one commit, and all get the one successor", async () => {
      const [commitsBefore, insertsBefore] = [commits(lab()), inserts()];
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => redeem(lab().store, newToken())));
      expect(outcomes.map(({ redemption }) => redemption.kind)).toEqual(["rotate", ...Array(49).fill("retry")]);
      for (const { successor } of outcomes) expect(successor).toEqual({ generation: 1, macKeyId: "mac_2" });
      expect([commits(lab()) - commitsBefore, inserts() - insertsBefore]).toEqual([1, 1]);
    });

    it("of different turns commit apart", async () => {
      const before = commits(lab());
      for (const generation of [0, 1, 2]) await redeem(lab().store, newToken({ generation }));
      expect(commits(lab()) - before).toBe(3);
    });

    it("are evaluated in their order, each on what the ones before it did", async () => {
      const { store } = lab();
      const [first, second, replay, live, other] = await Promise.all([
        redeem(store, newToken()),
        redeem(store, newToken({ generation: 1 })),
        redeem(store, newToken()),
        redeem(store, newToken({ generation: 2 })),
        redeem(store, newToken({ familyId: "fam_2" })),
      ]);
      expect([first, second, replay, live, other].map(({ redemption }) => redemption.kind)).toEqual([
        "rotate",
        "rotate",
        "refused",
        "refused",
        "rotate",
      ]);
      expect((await events(store)).filter((event) => event === "family.replayed")).toHaveLength(1);
    });

    it("do not undo each other: a bug in one leaves the others their rotation", async () => {
      const { store } = lab();
      const outcomes = await Promise.allSettled([
        redeem(store, newToken()),
        redeem(store, newToken({ familyId: "fam_2" }), { now: Number.NaN }),
        redeem(store, newToken({ familyId: "fam_3" })),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      for (const familyId of ["fam_1", "fam_3"]) {
        const { facts } = await store.redemptionFacts(newToken({ familyId }), NOW);
        expect(facts.family).toMatchObject({ generation: 1 });
      }
    });
  });
}
