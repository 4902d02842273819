import { afterEach, beforeEach, expect, test } from "vitest";
import type { Lab } from "../../stores/lab.ts";
import { openSqliteLab } from "../../stores/sqlite-lab.ts";
import { NOW, newToken, redeem } from "../../stores/world.ts";

let lab: Lab;

beforeEach(async () => {
  lab = await openSqliteLab();
});
afterEach(() => lab.dispose());

const redeemed = async (generation: number) =>
  (await redeem(lab.store, newToken({ generation }), { now: NOW })).redemption;

test("renewals of one millisecond are ordered all the same [renew/order-is-a-counter]", async () => {
  for (const generation of [0, 1, 2, 3]) expect(await redeemed(generation)).toMatchObject({ kind: "rotate" });
  expect(await redeemed(2)).toMatchObject({ kind: "refused", killsFamily: true });
});
