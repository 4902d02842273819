import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isAuditEvent } from "../../../src/pages/messages/audit-events.ts";
import { basic, granted, renew } from "../../http/ask.ts";
import type { World } from "../../http/world.ts";
import { linksOn, openBrowser, textOn } from "./browser.ts";
import { eachOwner } from "./each-owner.ts";
import { API_KEY, make } from "./making-clients.ts";
import { application, approve, connect, PASSWORD, type Person, person, redeemCode } from "./people.ts";

let world: World;
let owner: Person;

eachOwner((opened) => {
  ({ world, owner } = opened);
});

const LOG = "/settings/audit";
const log = async (): Promise<string> => textOn(await owner.browser.get(LOG));

describe("[pages/power-is-audited]", () => {
  test("a login, under its name", async () => {
    const browser = openBrowser(world);
    await browser.get("/login");
    await browser.submit("/login", { login: owner.login, password: PASSWORD });
    const lines = await world.store.auditOfAccount(owner.accountId, undefined, 10);
    expect(lines[0]).toMatchObject({ event: "user.logged_in", actor: owner.userId, at: world.now() });
    expect(await log()).toContain(`Logged in${owner.login}`);
  });

  test("a consent, a denial and a revocation", async () => {
    const app = await application(world);
    const { grantId } = await connect(world, owner, app);
    expect(await log()).toContain(`Application let in${owner.login}${grantId}`);
    await owner.browser.get("/settings/connected-apps");
    await owner.browser.submit(`/settings/connected-apps/${grantId}/revoke`);
    expect(await log()).toContain(`Application disconnected${owner.login}${grantId}`);
    expect(owner.browser.shown.html).toContain("revoked_by_customer");
    const query = { response_type: "code", client_id: app.id, redirect_uri: "https://app.example/callback" };
    await owner.browser.get(`/api/auth/authorize?${new URLSearchParams({ ...query, scope: "send_documents" })}`);
    await owner.browser.submit("/api/auth/authorize", { decision: "deny" });
    expect(await log()).toContain(`Application refused${owner.login}A client`);
  });

  test("a secret that is made, rotated and ended; never the secret", async () => {
    const { at, secret } = await make(owner, API_KEY);
    await owner.browser.get(at);
    await owner.browser.submit(`${at}/rotate-secret`);
    await owner.browser.get(at);
    await owner.browser.submit(`${at}/end-overlap`);
    const text = await log();
    for (const line of ["Client created", "New secret made", "Overlap of secrets ended"])
      expect(text).toContain(`${line}${owner.login}Warehouse`);
    expect(text).not.toContain(secret);
  });

  test("a replay of a refresh token and of a code, by the application", async () => {
    const app = await application(world);
    const { refresh_token } = await connect(world, owner, app);
    const next = granted(await renew(world, { refresh_token }, basic(app)));
    granted(await renew(world, { refresh_token: next.refresh_token }, basic(app)));
    await renew(world, { refresh_token }, basic(app));
    expect(await log()).toContain("Spent refresh token presented again; access endedA client");
    const code = await approve(owner, app);
    await redeemCode(world, app, code);
    await redeemCode(world, app, code);
    expect(await log()).toContain("Authorization code presented twice; access endedA client");
  });
});

test("the log goes on page by page, newest first, each line once", async () => {
  const { accountId, userId } = owner;
  for (let made = 0; made < 120; made++) {
    const id = crypto.randomUUID();
    await world.store.createAffiliate({ id, accountId, name: "P", disabled: false, createdAt: world.now() }, userId);
  }
  const expected = (await world.store.auditOfAccount(accountId, undefined, 1000)).map(({ subject }) => subject);
  const ids = (html: string) => html.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  const shown = [];
  let at: string | undefined = LOG;
  for (let pages = 0; at !== undefined && pages < 9; pages++) {
    const page = await owner.browser.get(at);
    shown.push(ids(page.html));
    expect(linksOn(page).includes(LOG) && page.html.includes("Newest entries")).toBe(at !== LOG);
    at = linksOn(page).find((link) => link.startsWith(`${LOG}?before=`));
  }
  expect(shown.map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(shown.flat()).toEqual(expected.filter((subject) => subject.includes("-")));
});

test.each(["", "x", "-1", "1e3", "9".repeat(30)])("the log from %j on is the newest page", async (before) => {
  const { status, html } = await owner.browser.get(`${LOG}?before=${before}`);
  expect([status, html.includes("Newest entries")]).toEqual([200, false]);
});

test("every event that the store writes into an account's log has a sentence", () => {
  const written = globSync("src/stores/*.ts").flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(
      /"((?:account|user|client|participant|affiliate|grant|consent|code|family|access_token)\.[a-z_]+)"/g,
    ),
  ]);
  const events = [...new Set(written.map(([, event = ""]) => event))];
  expect(events.length).toBeGreaterThan(20);
  expect(events.filter((event) => !isAuditEvent(event))).toEqual([]);
});

test("another account's log is not shown", async () => {
  const other = await person(world);
  await make(other, API_KEY);
  expect(await log()).not.toContain("Client created");
});
