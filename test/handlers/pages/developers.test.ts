import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { basic, isActive, renew } from "../../http/ask.ts";
import { openWorld, type TestClient, type World } from "../../http/world.ts";
import { held, textOn } from "./browser.ts";
import { eventsOf } from "./making-clients.ts";
import { addParticipant, application, connect, type Person, person } from "./people.ts";

let world: World;
let developer: Person;
let app: TestClient;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.advance(1);
  developer = await person(world);
  app = await application(world, developer.accountId);
});
afterAll(() => world.close());

describe("the customers of an application", () => {
  const counted = async () => textOn(await developer.browser.get("/developers/"));

  test("are counted by account, while they are connected", async () => {
    expect(await counted()).toContain("0 connected customers");
    const [first, second] = [await person(world), await person(world)];
    const { grantId } = await connect(world, first, app);
    await connect(world, first, app);
    await connect(world, second, app);
    expect(await counted()).toContain("2 connected customers");
    await world.store.revokeGrant(grantId, "revoked_by_operator", world.now());
    expect(await counted()).toContain("2 connected customers");
    await world.store.logOutEverywhere(first.userId, world.now());
    expect(await counted()).toContain("1 connected customer");
  });

  test("are named to the developer by their account, and by nothing else", async () => {
    const customer = await person(world);
    const participant = await addParticipant(world, customer.accountId, "Bakkerij De Halm");
    const { grantId } = await connect(world, customer, app, participant);
    const pages = [`/developers/${app.id}`, `/developers/${app.id}/grants/${grantId}`];
    for (const page of pages) {
      const { status, html } = await developer.browser.get(page);
      expect([page, status, html.includes(`Account ${customer.accountId}`)]).toEqual([page, 200, true]);
      for (const secret of [customer.login, customer.userId, "Bakkerij De Halm", participant])
        expect([page, secret, html.includes(secret)]).toEqual([page, secret, false]);
    }
    expect(textOn(developer.browser.shown)).toContain("Approved by the customer");
  });

  test("are disconnected at once when the application is deleted, which asks first", async () => {
    const customer = await person(world);
    const { access_token, refresh_token, grantId } = await connect(world, customer, app);
    const watcher = await world.addClient();
    const at = `/developers/${app.id}/delete`;
    expect(textOn(await developer.browser.get(at))).toContain("1 connected customer");
    expect((await renew(world, { refresh_token }, basic(app))).status).toBe(200);
    expect((await developer.browser.submit(at)).location).toBe("/developers/?notice=deleted");
    expect(await isActive(world, watcher, access_token)).toBe(false);
    expect((await renew(world, { refresh_token }, basic(app))).status).toBe(401);
    expect((await developer.browser.get(`/developers/${app.id}`)).status).toBe(404);
    expect(await eventsOf(world, developer, app.id)).toEqual(["client.deleted"]);
    const why = textOn(await customer.browser.get(`/settings/connected-apps/${grantId}`));
    expect(why).toContain("The application was deleted by its makers.");
    const log = await customer.browser.get("/settings/audit");
    expect([textOn(log).includes(developer.userId), log.html.includes(developer.login)]).toEqual([true, false]);
  });
});

describe("affiliate IDs", () => {
  const create = async (name: string) => {
    await developer.browser.get("/developers/");
    return developer.browser.submit("/developers/affiliates", { name });
  };

  test("are UUIDs that are made, switched off and on", async () => {
    expect((await create(" Price comparison ")).location).toBe("/developers/?notice=created");
    await create("Portal");
    const [first, second] = await world.store.affiliates(developer.accountId);
    expect([first?.name, second?.name].sort()).toEqual(["Portal", "Price comparison"]);
    const id = first?.id ?? "";
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second?.id).not.toBe(id);
    for (const [verb, disabled] of [
      ["disable", true],
      ["enable", false],
    ] as const) {
      await developer.browser.get("/developers/");
      await developer.browser.submit(`/developers/affiliates/${id}/${verb}`);
      const own = await world.store.affiliates(developer.accountId);
      expect(own.map((affiliate) => [affiliate.id === id, affiliate.disabled])).toEqual([
        [true, disabled],
        [false, false],
      ]);
    }
    const events = ["affiliate.enabled", "affiliate.disabled", "affiliate.created"];
    expect(await eventsOf(world, developer, id)).toEqual(events);
  });

  test("need a name, and what was typed is kept", async () => {
    const refused = await create("x".repeat(201));
    expect([refused.status, held(refused, "name")]).toEqual([400, "x".repeat(201)]);
    expect((await create("  ")).status).toBe(400);
    expect(await world.store.affiliates(developer.accountId)).toEqual([]);
  });

  test("are at most a hundred", async () => {
    const { accountId } = developer;
    for (let made = 0; made < 100; made++) {
      const affiliate = { id: crypto.randomUUID(), accountId, name: "Portal", disabled: false, createdAt: world.now() };
      await world.store.createAffiliate(affiliate);
    }
    const refused = await create("One more");
    expect([refused.status, textOn(refused).includes("more than 100")]).toEqual([409, true]);
  });
});
