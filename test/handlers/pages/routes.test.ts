import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageRoutes } from "../../../src/handlers/pages/routes.ts";
import { ISSUER, openWorld, type World } from "../../http/world.ts";
import { openBrowser } from "./browser.ts";
import { addParticipant, application, connect, type Person, person } from "./people.ts";

const NEVER = { store: {}, settings: { registration: true } } as Parameters<typeof pageRoutes>[0];
const routes = pageRoutes(NEVER).map(({ method, path, access }) => ({
  method,
  path,
  access,
  name: `${method} ${path}`,
}));
const posts = routes.filter(({ method }) => method === "POST");
const users = routes.filter(({ access }) => access === "user");
const named = routes.filter(({ path }) => path.includes("{"));

let world: World;
let owner: Person;
let stranger: Person;
/** By the part of a template before the first identifier: what `{id}` is, of the owner, of the stranger and of nobody. */
let things: Record<string, { own: string; strange: string; nobody: string }>;
let grants: { own: string; nobody: string };

beforeAll(async () => {
  world = await openWorld();
  owner = await person(world);
  stranger = await person(world);
  const app = await application(world, owner.accountId);
  const strangeApp = await application(world, stranger.accountId);
  const key = await world.addClient({ accountId: owner.accountId });
  const strangeKey = await world.addClient({ accountId: stranger.accountId });
  const affiliate = { own: crypto.randomUUID(), strange: crypto.randomUUID(), nobody: crypto.randomUUID() };
  for (const [id, { accountId }] of [
    [affiliate.own, owner],
    [affiliate.strange, stranger],
  ] as const)
    await world.store.createAffiliate({ id, accountId, name: "Portal", disabled: false, createdAt: world.now() });
  const { grantId } = await connect(world, owner, app);
  grants = { own: grantId, nobody: "gra_0" };
  things = {
    "/settings/api-key/": { own: key.id, strange: strangeKey.id, nobody: "key_0" },
    "/developers/": { own: app.id, strange: strangeApp.id, nobody: "app_0" },
    "/developers/affiliates/": affiliate,
    "/settings/participants/": {
      own: await addParticipant(world, owner.accountId),
      strange: await addParticipant(world, stranger.accountId),
      nobody: "par_0",
    },
    "/settings/connected-apps/": {
      own: grantId,
      strange: (await connect(world, stranger, app)).grantId,
      nobody: "gra_0",
    },
  };
});
afterAll(() => world.close());

function thingOf(path: string) {
  const thing = things[path.slice(0, path.indexOf("{"))];
  if (!thing) throw new Error(`nobody has told this test what {id} is in ${path}`);
  return thing;
}

const address = (path: string, id: string, grant: string) => path.replace("{id}", id).replace("{grant}", grant);

/** Opens a page or sends a form of this browser's own, whatever the form needs besides. */
async function visit({ browser }: Pick<Person, "browser">, method: string, at: string) {
  if (method === "GET") return browser.get(at);
  await browser.get("/settings/security");
  const csrf = /name="csrf" value="([^"]+)"/.exec(browser.shown.html)?.[1] ?? "";
  return browser.post(at, [["csrf", csrf]], { Origin: ISSUER });
}

const lines = async ({ accountId }: Person) => (await world.store.auditOfAccount(accountId, undefined, 1000)).length;

test("there are pages to be tried", () => {
  expect([posts.length, users.length, named.length].every((count) => count > 15)).toBe(true);
});

describe("somebody who is not logged in", () => {
  test.each(users)("is led to login from $name", async ({ method, path }) => {
    const at = address(path, "x_1", "y_1");
    const answer = await visit({ browser: openBrowser(world) }, method, at);
    const login = method === "GET" ? `/login?return_to=${encodeURIComponent(at)}` : "/login";
    expect([answer.status, answer.location]).toEqual([303, login]);
  });
});

describe("[pages/changes-need-their-own-form]", () => {
  const attempts = [
    { what: "without its hidden field", fields: [], headers: { Origin: ISSUER } },
    { what: "with another browser's hidden field", fields: "foreign", headers: { Origin: ISSUER } },
    { what: "from a foreign page", fields: "own", headers: { Origin: "https://evil.example" } },
    { what: "from a page without an origin", fields: "own", headers: { Origin: "null" } },
  ] as const;

  test.each(posts)("$name is refused", async ({ path }) => {
    const at = named.some((route) => route.path === path) ? address(path, thingOf(path).own, grants.own) : path;
    const csrfOf = async ({ browser }: Person) => {
      await browser.get("/settings/security");
      return /name="csrf" value="([^"]+)"/.exec(browser.shown.html)?.[1] ?? "";
    };
    const before = await lines(owner);
    for (const { what, fields, headers } of attempts) {
      const csrf = fields === "own" ? await csrfOf(owner) : fields === "foreign" ? await csrfOf(stranger) : undefined;
      const answer = await owner.browser.post(at, csrf === undefined ? [] : [["csrf", csrf]], headers);
      expect([what, answer.status]).toEqual([what, 403]);
    }
    expect(await lines(owner)).toBe(before);
    expect((await owner.browser.get("/settings/security")).status).toBe(200);
  });
});

describe("[pages/other-accounts-are-404]", () => {
  test.each(named)("$name of another account is like one that does not exist", async ({ method, path }) => {
    const { own, nobody } = thingOf(path);
    const before = await lines(owner);
    const theirs = await visit(stranger, method, address(path, own, grants.own));
    const missing = await visit(stranger, method, address(path, nobody, grants.nobody));
    expect([theirs.status, missing.status]).toEqual([404, 404]);
    expect(theirs.html).toBe(missing.html);
    expect(await lines(owner)).toBe(before);
  });

  test("the timeline of another application's customer is not shown under one's own", async () => {
    const app = thingOf("/developers/{id}");
    const answer = await stranger.browser.get(`/developers/${app.strange}/grants/${grants.own}`);
    expect(answer.status).toBe(404);
    expect((await owner.browser.get(`/developers/${app.own}/grants/${grants.own}`)).status).toBe(200);
  });

  test("a customer's grant is no page of the developer's account", async () => {
    const { strange } = thingOf("/settings/connected-apps/{id}");
    expect((await owner.browser.get(`/settings/connected-apps/${strange}`)).status).toBe(404);
  });

  test("an application is no API key, nor the other way round", async () => {
    const [app, key] = [thingOf("/developers/{id}").own, thingOf("/settings/api-key/{id}").own];
    expect((await owner.browser.get(`/settings/api-key/${app}`)).status).toBe(404);
    expect((await owner.browser.get(`/developers/${key}`)).status).toBe(404);
  });

  // Last, for what the forms do is done: to the stranger's own, each deleted by the last of its forms.
  test.each(named)("$name is there for its owner", async ({ method, path }) => {
    const { own, strange } = thingOf(path);
    const answer =
      method === "GET"
        ? await visit(owner, method, address(path, own, grants.own))
        : await visit(stranger, method, address(path, strange, grants.own));
    expect(method === "GET" ? [200] : [200, 303, 400, 409]).toContain(answer.status);
  });
});
