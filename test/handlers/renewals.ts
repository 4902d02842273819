import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Answer, granted, type Pair, renew } from "../http/ask.ts";
import { openWorld, type TestClient, type World } from "../http/world.ts";

/** A world with two clients, each of which obtains and renews tokens of its own. */
export interface Renewals {
  world: World;
  key: TestClient;
  other: TestClient;
}

/** Opens one before the tests of a file, hands it to them, and closes it after them. */
export function withRenewals(use: (opened: Renewals) => void): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    use({ world, key: await world.addClient(), other: await world.addClient() });
  });
  beforeEach(() => world.lists.refresh());
  afterAll(() => world.close());
}

/** Status and error code of an answer. */
export const errorOf = ({ status, body }: Answer) => [status, body.error];

export const INVALID_GRANT = [400, "invalid_grant"];

/** The body of a renewal, with further members. */
export const by = (refresh_token: string, more: object = {}) => ({ refresh_token, ...more });

/** The pair that a renewal gives, which must succeed. */
export const renewed = async (world: World, pair: Pick<Pair, "refresh_token">) =>
  granted(await renew(world, by(pair.refresh_token)));
