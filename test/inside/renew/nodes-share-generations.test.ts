import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryDirectory } from "../../stores/sqlite-lab.ts";
import { isActive, makeStore, type Node, obtain, refusal, renewed, startNode } from "./node.ts";

const { directory, remove } = temporaryDirectory();
let one: Node;
let other: Node;

beforeAll(async () => {
  const file = join(directory, "store.db");
  await makeStore(file);
  [one, other] = [await startNode(file), await startNode(file)];
});
afterAll(async () => {
  await one.close();
  await other.close();
  remove();
});

test("a generation spent at one node is spent at every node [renew/nodes-share-generations]", async () => {
  const first = await obtain(one);
  const second = await renewed(one, first);
  const third = await renewed(other, second);
  const fourth = await renewed(one, third);
  expect(await isActive(other, third.refresh_token)).toBe(false);
  expect(await renewed(other, third)).toMatchObject({ refresh_token: fourth.refresh_token });
  expect(await refusal(one, second)).toEqual([400, "invalid_grant"]);
  expect(await refusal(other, fourth)).toEqual([400, "invalid_grant"]);
});

test("two nodes at once make one successor [renew/nodes-share-generations]", async () => {
  const first = await obtain(one);
  const pairs = await Promise.all([one, other, one, other].map((node) => renewed(node, first)));
  expect(new Set(pairs.map(({ refresh_token }) => refresh_token)).size).toBe(1);
});
