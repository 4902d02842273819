import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import { openWorld, type TestClient, type World } from "../../http/world.ts";
import { named } from "../../pages/markup.ts";
import { openBrowser } from "./browser.ts";
import { application, CALLBACK, PASSWORD, person } from "./people.ts";

let world: World;
let app: TestClient;

beforeAll(async () => {
  world = await openWorld();
  app = await application(world);
});
afterAll(() => world.close());

const asking = (redirectUri: string) =>
  `/api/auth/authorize?${new URLSearchParams({ response_type: "code", client_id: app.id, redirect_uri: redirectUri })}`;

const entranceFor = (page: string, returnTo: string) => `${page}?${new URLSearchParams({ return_to: returnTo })}`;

describe.each(["/login", "/register"])("the form of %s", (page) => {
  const formAction = async (address: string) => {
    const { headers } = await openBrowser(world).get(address);
    return /form-action ([^;]*)/.exec(headers["content-security-policy"] ?? "")?.[1];
  };

  test("may lead on to the client of the request behind it, which is refused after it", async () => {
    expect(await formAction(entranceFor(page, asking(CALLBACK)))).toBe("'self' https://app.example");
  });

  test("leads nowhere else", async () => {
    const elsewhere = [
      page,
      entranceFor(page, "/settings/audit"),
      entranceFor(page, asking("https://evil.example/cb")),
    ];
    for (const address of elsewhere) expect(await formAction(address)).toBe("'self'");
  });
});

test("a password that is changed while it is checked opens nothing", async () => {
  const { store } = world;
  const ada = await person(world);
  const { passwordHash = "" } = (await store.findUser(ada.userId)) ?? {};
  const guesses = {
    // Between the look at the user and the work of the check.
    async attempt() {
      await store.setPassword(
        ada.userId,
        passwordHash.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
        world.now(),
      );
      return undefined;
    },
    succeeded: async () => undefined,
  };
  const app = await createApp({ ...world.dependencies, guesses });
  const browser = openBrowser({ app });
  await browser.get("/login");
  expect((await browser.submit("/login", { login: ada.login, password: PASSWORD })).status).toBe(400);
  expect((await browser.get("/settings/security")).location).toContain("/login");
  const raw = new Database(world.file, { readonly: true });
  expect(raw.prepare("select count(*) from sessions where user_id = ?").pluck().get(ada.userId)).toBe(0);
  raw.close();
});

test("a guess counts against whoever the proxy speaks for, where there is one", async () => {
  const peers: string[] = [];
  const guesses = {
    async attempt(_login: string, peer: string) {
      peers.push(peer);
      return 1;
    },
    succeeded: async () => undefined,
  };
  const proxied = await openWorld({ guesses, settings: { ...world.dependencies.settings, forwardedFor: true } });
  const direct = await openWorld({ guesses });
  try {
    for (const at of [proxied, direct]) {
      const browser = openBrowser(at);
      await browser.get("/login");
      const csrf = named(browser.shown.page, "input").find(({ attributes }) => attributes.get("name") === "csrf");
      const fields = [["csrf", csrf?.attributes.get("value") ?? ""]] as const;
      const headers = { "X-Forwarded-For": "198.51.100.9, 192.0.2.1" };
      expect((await browser.post("/login", fields, headers)).status).toBe(429);
    }
    expect(peers).toEqual(["192.0.2.1", "127.0.0.1"]);
  } finally {
    await proxied.close();
    await direct.close();
  }
});

test("a backslash in a query, which browsers do not encode, survives the way through the login", async () => {
  const ada = await person(world);
  const address = `${asking(CALLBACK)}&scope=send_documents&state=a\\b`;
  const browser = openBrowser(world);
  await browser.get((await browser.get(address)).location);
  const { location } = await browser.submit("/login", { login: ada.login, password: PASSWORD });
  expect(location).toBe(address.replace("\\", "%5C"));
  await browser.get(location);
  const denied = await browser.submit("/api/auth/authorize", { decision: "deny" });
  expect(new URL(denied.location).searchParams.get("state")).toBe("a\\b");
});

test("whoever makes accounts without end is slowed, and told for how long", async () => {
  const crowded = await openWorld({
    guesses: { attempt: async (_login, peer) => (peer === "" ? undefined : 17), succeeded: async () => undefined },
  });
  try {
    const browser = openBrowser(crowded);
    await browser.get("/register");
    const fields = { name: "Mills", login: "ada@mills.example", password: PASSWORD };
    const { status, headers } = await browser.submit("/register", fields);
    expect([status, headers["retry-after"]]).toEqual([429, "17"]);
    expect(await crowded.store.accounts()).toEqual([]);
  } finally {
    await crowded.close();
  }
});

test("whoever makes an account stands in its audit log as the one who did", async () => {
  const browser = openBrowser(world);
  await browser.get("/register");
  const fields = { name: "Mills", login: "eve@mills.example", password: PASSWORD };
  expect((await browser.submit("/register", fields)).status).toBe(303);
  const eve = await world.store.findUserByLogin(fields.login);
  const made = (await world.store.auditLog(10)).filter(({ accountId }) => accountId === eve?.accountId);
  expect(made.map(({ event, actor }) => [event, actor])).toEqual([
    ["user.logged_in", eve?.id],
    ["user.created", eve?.id],
    ["account.created", eve?.id],
  ]);
});
