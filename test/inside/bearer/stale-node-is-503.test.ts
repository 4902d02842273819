import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { obtain } from "../../http/ask.ts";
import { openWorld, type TestClient, type World } from "../../http/world.ts";
import { present, RESOURCES } from "./resource-requests.ts";

/** Milliseconds since the node last heard of revocations. */
let age = 0;
/** What reading the lists again comes to. */
let catchUp = () => {};
let world: World;
let key: TestClient;

beforeAll(async () => {
  const revocations = {
    window: () => new Map<string, number>(),
    age: () => age,
    catchUp: async () => catchUp(),
    add: () => undefined,
  };
  world = await openWorld({ revocations });
  key = await world.addClient({ scopes: ["admin"] });
});
afterAll(() => world.close());

const presentAt = async (milliseconds: number, token: string, resource: (typeof RESOURCES)[number]) => {
  age = milliseconds;
  return present(world, token, resource);
};

describe.each(RESOURCES)("%s %s", (...resource) => {
  test("a node that is two seconds behind lets a token in", async () => {
    const { access_token } = await obtain(world, key);
    expect([401, 503]).not.toContain((await presentAt(2000, access_token, resource)).status);
  });

  test("one that is further behind does not, whether or not it knows the token [bearer/stale-node-is-503]", async () => {
    const { access_token: known } = await obtain(world, key);
    await presentAt(0, known, resource);
    const { access_token: unknown } = await obtain(world, key);
    for (const token of [known, unknown]) {
      const { status, headers, body } = await presentAt(2001, token, resource);
      expect([status, body.code]).toEqual([503, "temporarily_unavailable"]);
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    }
  });

  test("one that can catch up does, and lets a token in", async () => {
    const { access_token } = await obtain(world, key);
    catchUp = () => {
      age = 0;
    };
    const { status } = await presentAt(2001, access_token, resource);
    catchUp = () => {};
    expect([401, 503]).not.toContain(status);
  });

  test("what is no token of the server's is refused by any node", async () => {
    expect((await presentAt(2001, "none", resource)).status).toBe(401);
  });
});
