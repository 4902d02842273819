import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { basic, granted, isActive, renew, revoke } from "../../http/ask.ts";
import { openWorld, type TestClient, type World } from "../../http/world.ts";
import { linksOn, textOn } from "./browser.ts";
import { addParticipant, application, approve, connect, type Person, person, redeemCode } from "./people.ts";

let world: World;
let app: TestClient;
let customer: Person;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.advance(1);
  app = await application(world);
  customer = await person(world);
});
afterAll(() => world.close());

const LIST = "/settings/connected-apps";
const DAY = 86_400;

async function disconnect({ browser }: Person, grantId: string) {
  await browser.get(LIST);
  return browser.submit(`${LIST}/${grantId}/revoke`);
}

const renewed = async (token: string, client = app) => {
  const { status, body } = await renew(world, { refresh_token: token }, basic(client));
  return status === 200 ? "renewed" : body.error;
};

const history = async (grantId: string): Promise<string> => textOn(await customer.browser.get(`${LIST}/${grantId}`));

describe("[pages/grants-are-listed-and-revocable]", () => {
  test("every grant of the account is on one page, whoever gave it, with what it reaches and allows", async () => {
    const colleague = await person(world, customer.accountId);
    const participant = await addParticipant(world, customer.accountId, "De Halm");
    const own = await connect(world, customer, app, participant);
    const theirs = await connect(world, colleague, app);
    const elsewhere = await connect(world, await person(world), app);
    const shown = await customer.browser.get(LIST);
    const text = textOn(shown);
    for (const word of [customer.login, colleague.login, "De Halm", "the whole account", "send_documents", "A client"])
      expect(text).toContain(word);
    const listed = linksOn(shown).filter((address) => address.startsWith(`${LIST}/`));
    expect(listed.sort()).toEqual([own, theirs].map(({ grantId }) => `${LIST}/${grantId}`).sort());
    expect(shown.html).not.toContain(elsewhere.grantId);
  });

  test("a colleague's grant is ended as one's own is, and both stay listed with what became of them", async () => {
    const colleague = await person(world, customer.accountId);
    const { grantId, refresh_token } = await connect(world, colleague, app);
    const { status, location } = await disconnect(customer, grantId);
    expect([status, location]).toEqual([303, `${LIST}?notice=revoked`]);
    expect(textOn(await customer.browser.get(location))).toContain("disconnected the application");
    expect(await renewed(refresh_token)).toBe("invalid_grant");
  });

  test("what the developer has switched off can be ended too, before it is switched on again", async () => {
    const { grantId, refresh_token } = await connect(world, customer, app);
    await world.store.setClientDisabled(app.id, true, world.now());
    expect(await history(grantId)).toContain("The application is switched off");
    await disconnect(customer, grantId);
    world.advance(1);
    await world.store.setClientDisabled(app.id, false, world.now());
    expect(await renewed(refresh_token)).toBe("invalid_grant");
  });
});

describe("what is revoked", () => {
  test("[grant/revocation-kills-refresh-tokens] is not renewed any more; another grant of the same application is", async () => {
    const [gone, stays] = [await connect(world, customer, app), await connect(world, customer, app)];
    await disconnect(customer, gone.grantId);
    expect(await renewed(gone.refresh_token)).toBe("invalid_grant");
    expect(await renewed(stays.refresh_token)).toBe("renewed");
  });

  test("[grant/revocation-kills-access-tokens] is useless at once, without a re-read of the lists", async () => {
    const { access_token, grantId } = await connect(world, customer, app);
    const stays = await connect(world, await person(world), app);
    expect(await isActive(world, app, access_token)).toBe(true);
    await disconnect(customer, grantId);
    expect(await isActive(world, app, access_token)).toBe(false);
    expect(await isActive(world, app, stays.access_token)).toBe(true);
    await world.lists.refresh();
    expect(await isActive(world, app, access_token)).toBe(false);
  });

  test("before its code is redeemed, is a code that nobody redeems", async () => {
    const code = await approve(customer, app);
    const [connection] = await world.store.connectionsOfAccount(customer.accountId);
    await disconnect(customer, connection?.id ?? "");
    expect((await redeemCode(world, app, code)).body.error).toBe("invalid_grant");
  });

  test("[grant/revocation-is-final] stays dead whatever is approved later", async () => {
    const old = await connect(world, customer, app);
    await disconnect(customer, old.grantId);
    world.advance(1);
    const young = await connect(world, customer, app);
    expect(young.grantId).not.toBe(old.grantId);
    expect(await renewed(old.refresh_token)).toBe("invalid_grant");
    expect(await isActive(world, app, old.access_token)).toBe(false);
    expect(await renewed(young.refresh_token)).toBe("renewed");
    await customer.browser.get(LIST);
    expect(customer.browser.shown.html).not.toContain(`${LIST}/${old.grantId}/revoke`);
  });
});

describe("why was I disconnected?", () => {
  test("because of a replay: how it was approved, renewed, retried and replayed", async () => {
    const { refresh_token: first, grantId } = await connect(world, customer, app);
    world.advance(100);
    const { refresh_token: second } = granted(await renew(world, { refresh_token: first }, basic(app)));
    world.advance(10);
    expect(await renewed(first)).toBe("renewed");
    world.advance(100);
    expect(await renewed(second)).toBe("renewed");
    expect(await history(grantId)).toContain("The application is connected.");
    world.advance(100);
    expect(await renewed(first)).toBe("invalid_grant");
    const text = await history(grantId);
    expect(text).toContain("A refresh token that had been used already was presented again.");
    const told = [
      `Approved by ${customer.login}`,
      "fetched its first token",
      "A renewal was repeated",
      "Renewed 2 times",
      "A token that had been used already was presented again",
    ];
    const places = told.map((line) => text.indexOf(line, text.indexOf("What happened")));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  test("because a code was presented twice", async () => {
    const code = await approve(customer, app);
    await redeemCode(world, app, code);
    world.advance(1);
    await redeemCode(world, app, code);
    const [connection] = await world.store.connectionsOfAccount(customer.accountId);
    expect(await history(connection?.id ?? "")).toContain("The code from the approval was presented a second time.");
  });

  test("because the application gave its access back", async () => {
    const { refresh_token, grantId } = await connect(world, customer, app);
    await revoke(world, { token: refresh_token }, basic(app));
    expect(await history(grantId)).toContain("The application itself gave its access back.");
  });

  test("because nobody used it for long", async () => {
    const { refresh_token, grantId } = await connect(world, customer, app);
    world.advance(100 * DAY);
    customer = await person(world, customer.accountId);
    expect(await history(grantId)).toContain("did not renew its access for too long");
    expect(await renewed(refresh_token)).toBe("invalid_grant");
  });

  test("because the code was never fetched", async () => {
    await approve(customer, app);
    const [connection] = await world.store.connectionsOfAccount(customer.accountId);
    expect(await history(connection?.id ?? "")).toContain("The application is connected.");
    world.advance(60);
    expect(await history(connection?.id ?? "")).toContain("never fetched its access");
  });
});
