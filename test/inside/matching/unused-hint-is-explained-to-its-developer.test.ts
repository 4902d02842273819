import { afterAll, beforeAll, expect, it } from "vitest";
import { newIdentifier } from "../../../src/domain/identifier.ts";
import type { Hints } from "../../../src/domain/matching-hints.ts";
import { textOn } from "../../handlers/pages/browser.ts";
import { application, CALLBACK, type Person, person } from "../../handlers/pages/people.ts";
import { openWorld, random, type TestClient, type World } from "../../http/world.ts";

let world: World;
let developer: Person;
let customer: Person;
let app: TestClient;

beforeAll(async () => {
  world = await openWorld();
  developer = await person(world);
  customer = await person(world);
  app = await application(world, developer.accountId);
  for (const { accountId } of [developer, customer])
    await world.store.createParticipant({
      id: newIdentifier("par", random),
      accountId,
      name: "De Halm",
      email: "halm@example.test",
      euVatId: "BE1",
      rn: "1",
      countryCode: "BE",
      participantId: null,
      createdAt: world.now(),
    });
});
afterAll(() => world.close());

async function screenFor({ browser }: Person, hints: Hints): Promise<string> {
  const query = { response_type: "code", client_id: app.id, redirect_uri: CALLBACK, scope: "send_documents", ...hints };
  return textOn(await browser.get(`/api/auth/authorize?${new URLSearchParams(query)}`));
}

const HEADING = "For the developer";

it.each<[Hints, string[]]>([
  [{ euVatId: "BE2" }, ["euVatId: no participant"]],
  [{ rn: "1" }, ["rn: it counts only together"]],
  [{ countryCode: "BE" }, ["countryCode: it counts only together"]],
  [{ rn: "1", countryCode: "CZ" }, ["rn: no participant", "countryCode: no participant"]],
  [{ euVatId: "BE1", rn: "2", countryCode: "CZ" }, ["rn: not needed", "countryCode: not needed"]],
  [{ euVatId: "BE2", rn: "1", countryCode: "BE" }, ["euVatId: no participant"]],
])(
  "says to the application's own people why %j was not used [matching/unused-hint-is-explained-to-its-developer]",
  async (hints, told) => {
    const text = await screenFor(developer, hints);
    for (const each of [HEADING, ...told]) expect(text).toContain(each);
  },
);

it("says nothing of it to a customer, nor where every hint was used", async () => {
  expect(await screenFor(customer, { euVatId: "BE2" })).not.toContain(HEADING);
  for (const used of [{ euVatId: "BE1" }, { rn: "1", countryCode: "BE" }, {}])
    expect(await screenFor(developer, used)).not.toContain(HEADING);
});
