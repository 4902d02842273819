import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryDirectory } from "../../stores/sqlite-lab.ts";
import { makeStore, type Node, obtain, refusal, refusalOfGrant, renewed, startNode } from "./node.ts";

const { directory, remove } = temporaryDirectory();
const file = join(directory, "store.db");
let node: Node;

beforeAll(async () => {
  await makeStore(file);
  node = await startNode(file);
});
afterAll(async () => {
  await node.close();
  remove();
});

test("a store that another program holds is 503, and nothing is spent [renew/store-down-is-503]", async () => {
  const [first, second] = [await obtain(node), await renewed(node, await obtain(node))];
  const other = new Database(file);
  other.exec("begin immediate");
  for (const pair of [first, second]) expect(await refusal(node, pair)).toEqual([503, "temporarily_unavailable"]);
  other.exec("rollback");
  other.close();
  for (const pair of [first, second]) await renewed(node, pair);
});

test("a store that is gone is 503 at both endpoints, for every token [renew/store-down-is-503]", async () => {
  const pair = await obtain(node);
  const spent = await obtain(node);
  await renewed(node, await renewed(node, spent));
  await node.store.close();
  for (const each of [pair, spent]) {
    expect(await refusal(node, each)).toEqual([503, "temporarily_unavailable"]);
    expect(await refusalOfGrant(node, each)).toEqual([503, "temporarily_unavailable"]);
  }
});
