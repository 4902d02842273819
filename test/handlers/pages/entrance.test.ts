import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, type TestClient, type World } from "../../http/world.ts";
import { openBrowser } from "./browser.ts";
import { application, CALLBACK, PASSWORD } from "./people.ts";

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
