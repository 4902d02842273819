import { afterAll, beforeAll, expect, test } from "vitest";
import { addParticipant, application, approve, CALLBACK, person } from "../../handlers/pages/people.ts";
import { openWorld, type World } from "../../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What somebody could read a code as: as it is, and as text that was encoded whole or in part, at any alignment. */
function readings(code: string): string[] {
  const pieces = code.split(/[._]/).flatMap((piece) => [piece, piece.slice(1), piece.slice(2), piece.slice(3)]);
  const decoded = pieces.flatMap((piece) =>
    (["base64url", "hex"] as const).map((encoding) => Buffer.from(piece, encoding).toString("latin1")),
  );
  return [code, ...decoded].flatMap((text) => [text, [...text].reverse().join("")]);
}

test("[code/reveals-nothing] a code holds nothing of the user, the account, the participant or the grant", async () => {
  const app = await application(world);
  const customer = await person(world);
  const participant = await addParticipant(world, customer.accountId);
  const code = await approve(customer, app, participant);
  const [connection] = await world.store.connectionsOfAccount(customer.accountId);
  const { accountId, userId, login } = customer;
  const ids = [accountId, userId, participant, connection?.id ?? "", app.id].flatMap((id) => [id, id.slice(4)]);
  for (const fact of [...ids, login, CALLBACK, "send_documents"])
    for (const reading of readings(code)) expect(reading.includes(fact), `${fact} in ${reading}`).toBe(false);
});

test("[code/reveals-nothing] codes of different users, reaches and times look alike", async () => {
  const app = await application(world);
  const codes = [];
  for (const reach of ["account", "participant"]) {
    const customer = await person(world);
    const participant = await addParticipant(world, customer.accountId);
    codes.push(await approve(customer, app, reach === "account" ? reach : participant));
    world.advance(1);
  }
  const [first = "", second = ""] = codes;
  expect(first.length).toBe(second.length);
  const same = [...first].filter((character, index) => character === second[index]).length;
  // What they share is how every code begins; of the rest one in 64 characters meets its like by chance.
  expect(same / first.length).toBeLessThan(0.3);
});
