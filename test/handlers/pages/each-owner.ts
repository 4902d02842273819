import { afterAll, beforeAll, beforeEach } from "vitest";
import { openWorld, type World } from "../../http/world.ts";
import { type Person, person } from "./people.ts";

/** Opens a world for the tests of a file, and hands it to each of them with somebody new in it. */
export function eachOwner(use: (opened: { world: World; owner: Person }) => void): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    world.advance(1);
    use({ world, owner: await person(world) });
  });
  afterAll(() => world.close());
}
