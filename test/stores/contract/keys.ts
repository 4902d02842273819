import { describe, expect, it } from "vitest";
import type { KeyState, StoredKey } from "../../../src/domain/key.ts";
import { Conflict, NotFound } from "../../../src/stores/store.ts";
import type { OpenLab } from "../lab.ts";
import { digest, events, NOW } from "../world.ts";
import { inLab } from "./in-lab.ts";

const key = (id: string, state: KeyState, createdAt = NOW): StoredKey => ({
  id,
  purpose: "refresh",
  state,
  sealed: digest(7),
  createdAt,
  since: createdAt,
});
const audit = { at: NOW, accountId: null, actor: "operator", event: "keys.rotated", subject: "refresh" };

export function keyContract(openLab: OpenLab): void {
  describe("keys", () => {
    const lab = inLab(openLab);
    const states = async () => (await lab().store.keys()).map(({ id, state, since }) => [id, state, since]);
    const first = () =>
      lab().store.changeKeys({ insert: [key("k1", "active"), key("k2", "next", NOW + 1)], states: [] }, audit);

    it("are read as they were written, oldest first", async () => {
      await first();
      const read = await lab().store.keys();
      expect(read.map((one) => ({ ...one, sealed: Uint8Array.from(one.sealed) }))).toEqual([
        key("k1", "active"),
        key("k2", "next", NOW + 1),
      ]);
      expect((await events(lab().store)).at(-1)).toBe("keys.rotated");
    });

    it("change their states and gain a new one in one act, in any order", async () => {
      await first();
      const promoted = { id: "k2", state: "active" as const, since: NOW + 2 };
      const retired = { id: "k1", state: "retiring" as const, since: NOW + 2 };
      await lab().store.changeKeys({ insert: [key("k3", "next", NOW + 2)], states: [promoted, retired] }, audit);
      expect(await states()).toEqual([
        ["k1", "retiring", NOW + 2],
        ["k2", "active", NOW + 2],
        ["k3", "next", NOW + 2],
      ]);
    });

    it("never have two active ones of a purpose: of two processes that set up a store, the later is refused", async () => {
      await first();
      const again = lab().store.changeKeys({ insert: [key("k9", "active")], states: [] }, audit);
      await expect(again).rejects.toThrow(Conflict);
      expect((await states()).map(([id]) => id)).toEqual(["k1", "k2"]);
      const other = { ...key("k9", "active"), purpose: "access" as const };
      await lab().store.changeKeys({ insert: [other], states: [] }, audit);
    });

    it("that do not exist are named, and nothing else of the act happens", async () => {
      await first();
      const before = [await states(), await events(lab().store)];
      const change = {
        insert: [],
        states: [
          { id: "k1", state: "retiring" as const, since: 0 },
          { id: "k9", state: "retired" as const, since: 0 },
        ],
      };
      await expect(lab().store.changeKeys(change, audit)).rejects.toThrow(new NotFound('There is no key "k9".'));
      expect([await states(), await events(lab().store)]).toEqual(before);
    });
  });
}
