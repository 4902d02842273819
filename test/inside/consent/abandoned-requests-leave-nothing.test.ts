import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../handlers/pages/browser.ts";
import { application, approve, CALLBACK, person } from "../../handlers/pages/people.ts";
import { ask } from "../../http/ask.ts";
import { openWorld, type World } from "../../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Every row of every table. */
function everything(): Record<string, unknown[]> {
  const raw = new Database(world.file, { readonly: true });
  const tables = raw.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const rows = Object.fromEntries(tables.map((table) => [table, raw.prepare(`select * from "${table}"`).all()]));
  raw.close();
  return rows;
}

test("[consent/abandoned-requests-leave-nothing] screens that nobody answers write nothing into the store", async () => {
  const app = await application(world);
  const customer = await person(world);
  const query = { response_type: "code", client_id: app.id, redirect_uri: CALLBACK, scope: "send_documents" };
  const address = `/api/auth/authorize?${new URLSearchParams({ ...query, euVatId: "BE0123456789", state: "s" })}`;
  const before = everything();
  expect(Object.keys(before).length).toBeGreaterThan(10);

  const visitor = openBrowser(world);
  expect((await visitor.get(address)).status).toBe(303);
  await visitor.get(`/login?return_to=${encodeURIComponent(address)}`);
  for (let tabs = 0; tabs < 5; tabs++) expect((await customer.browser.get(address)).status).toBe(200);
  const headers = { Cookie: `countersign=${customer.browser.cookies.get("countersign")}`, Accept: "application/json" };
  expect((await ask(world, { method: "get", path: address, headers })).body.form).toBeDefined();
  expect(everything()).toEqual(before);

  await approve(customer, app);
  expect(everything()).not.toEqual(before);
});
