import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { basic, isActive, renew } from "../../http/ask.ts";
import { openWorld, type TestClient, type World } from "../../http/world.ts";
import { openBrowser, textOn } from "./browser.ts";
import { eventsOf } from "./making-clients.ts";
import { application, connect, loggedIn, PASSWORD, type Person, person } from "./people.ts";

let world: World;
let app: TestClient;
let customer: Person;

beforeAll(async () => {
  world = await openWorld();
  app = await application(world);
});
beforeEach(async () => {
  customer = await person(world);
});
afterAll(() => world.close());

const SECURITY = "/settings/security";
const EVERYWHERE = `${SECURITY}/log-out-everywhere`;

const lives = async ({ access_token, refresh_token }: { access_token: string; refresh_token: string }) => [
  await isActive(world, app, access_token),
  (await renew(world, { refresh_token }, basic(app))).status === 200,
];

const isLoggedIn = async ({ browser }: Pick<Person, "browser">) => (await browser.get(SECURITY)).status === 200;

describe("a grant", () => {
  test("[grant/survives-a-plain-logout] [grant/dies-with-its-user] outlives a logout, and not one everywhere", async () => {
    const elsewhere = await loggedIn(world, customer.userId);
    const colleague = await person(world, customer.accountId);
    const [first, theirs] = [await connect(world, customer, app), await connect(world, colleague, app)];
    await customer.browser.get(SECURITY);
    expect((await customer.browser.submit("/logout")).location).toBe("/logout");
    expect(await isLoggedIn(customer)).toBe(false);
    expect(await lives(first)).toEqual([true, true]);

    const second = await connect(world, { ...customer, browser: elsewhere }, app);
    await elsewhere.get(SECURITY);
    const before = elsewhere.cookies.get("countersign");
    expect((await elsewhere.submit(EVERYWHERE)).location).toBe("/logout");
    expect(elsewhere.cookies.get("countersign")).not.toBe(before);
    expect(await lives(second)).toEqual([false, false]);
    expect(await isActive(world, app, first.access_token)).toBe(false);
    expect(await lives(theirs)).toEqual([true, true]);
    expect(await isLoggedIn({ browser: elsewhere })).toBe(false);
    expect(await eventsOf(world, customer, customer.userId)).toContain("user.logged_out_everywhere");
    const why = await colleague.browser.get(`/settings/connected-apps/${second.grantId}`);
    expect(textOn(why)).toContain("logged out everywhere");
  });

  test("[grant/dies-with-its-user] ends while its user is disabled, and another user's does not", async () => {
    const colleague = await person(world, customer.accountId);
    const [own, theirs] = [await connect(world, customer, app), await connect(world, colleague, app)];
    await world.store.setUserDisabled(customer.userId, true, world.now());
    await world.lists.refresh();
    expect(await lives(own)).toEqual([false, false]);
    expect(await lives(theirs)).toEqual([true, true]);
  });

  test("[grant/dies-with-its-account] ends while the account it reaches is disabled, and another's does not", async () => {
    const other = await person(world);
    const [own, theirs] = [await connect(world, customer, app), await connect(world, other, app)];
    expect(await lives(own)).toEqual([true, true]);
    const raw = new Database(world.file);
    raw.prepare("update accounts set disabled = 1 where id = ?").run(customer.accountId);
    raw.close();
    expect((await renew(world, { refresh_token: own.refresh_token }, basic(app))).body.error).toBe("invalid_grant");
    expect(await lives(theirs)).toEqual([true, true]);
    expect(await isLoggedIn(customer)).toBe(false);
  });
});

describe("a password", () => {
  const NEW = "another long passphrase";
  const change = async (current: string, next: string) => {
    await customer.browser.get(SECURITY);
    return customer.browser.submit(`${SECURITY}/password`, { current_password: current, new_password: next });
  };
  const logsIn = async (password: string) => {
    const browser = openBrowser(world);
    await browser.get("/login");
    return (await browser.submit("/login", { login: customer.login, password })).status === 303;
  };

  test("is changed by whoever knows it, and every other session ends", async () => {
    const elsewhere = await loggedIn(world, customer.userId);
    const grant = await connect(world, customer, app);
    const before = customer.browser.cookies.get("countersign");
    const { status, location } = await change(PASSWORD, NEW);
    expect([status, location]).toEqual([303, `${SECURITY}?notice=password_changed`]);
    expect(customer.browser.cookies.get("countersign")).not.toBe(before);
    expect([await isLoggedIn(customer), await isLoggedIn({ browser: elsewhere })]).toEqual([true, false]);
    expect([await logsIn(PASSWORD), await logsIn(NEW)]).toEqual([false, true]);
    expect(await lives(grant)).toEqual([true, true]);
    expect(await eventsOf(world, customer, customer.userId)).toContain("user.password_set");
  });

  test.each([
    ["the current one is wrong", "wrong horse battery", NEW, "not your current password"],
    ["the new one is missing", PASSWORD, "", "Fill this in"],
    ["the new one is short", PASSWORD, "eleven char", "at least 12"],
    ["the new one is beyond all measure", PASSWORD, "x".repeat(1025), "at most 1024"],
  ])("stays when %s", async (_, current, next, sentence) => {
    const refused = await change(current, next);
    expect([refused.status, textOn(refused).includes(sentence), refused.html.includes(PASSWORD)]).toEqual([
      400,
      true,
      false,
    ]);
    expect([await isLoggedIn(customer), await logsIn(PASSWORD)]).toEqual([true, true]);
  });

  test("is guessed no faster in an open browser than at the login page", async () => {
    const { store } = world;
    const raw = new Database(world.file);
    raw.prepare("update users set login_limit = 2, login_window = 60 where id = ?").run(customer.userId);
    raw.close();
    expect((await store.findUser(customer.userId))?.loginLimit).toEqual({ limit: 2, window: 60 });
    const answers = [];
    for (const guess of ["first wrong guess", "second wrong guess", PASSWORD]) answers.push(await change(guess, NEW));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 429]);
    expect(Number(answers[2]?.headers["retry-after"])).toBeGreaterThan(0);
  });
});
