import { describe, expect, test } from "vitest";
import { addresses } from "../../src/pages/addresses.ts";
import { apiKeyPage, apiKeysPage, newApiKeyPage } from "../../src/pages/api-keys.ts";
import { type AuditView, auditPage } from "../../src/pages/audit.ts";
import { type ClientView, clientForm } from "../../src/pages/client-view.ts";
import { connectedAppPage } from "../../src/pages/connected-app.ts";
import { connectedAppsPage, type GrantView } from "../../src/pages/connected-apps.ts";
import { deleteDeveloperAppPage, developerAppPage } from "../../src/pages/developer-app.ts";
import { developersPage } from "../../src/pages/developers.ts";
import { type Html, renderHtml } from "../../src/pages/html.ts";
import { editParticipantPage, participantForm } from "../../src/pages/participant-form.ts";
import { participantsPage } from "../../src/pages/participants.ts";
import { secretShownPage } from "../../src/pages/secret-shown.ts";
import { time } from "../../src/pages/time.ts";
import { type Element, named, readMarkup, textOf } from "./markup.ts";
import { visit } from "./samples.ts";

const PAGE = visit("en", "any");
const AT = Date.UTC(2026, 10, 23, 9, 30);
const read = (page: Html): Element => readMarkup(renderHtml(page));
const actions = (document: Element) => named(document, "form").map(({ attributes }) => attributes.get("action"));
const links = (document: Element) => named(document, "a").map(({ attributes }) => attributes.get("href"));
const input = (document: Element, name: string) =>
  named(document, "input", "textarea").find(({ attributes }) => attributes.get("name") === name);

const KEY: ClientView = {
  id: "key_1",
  name: "Warehouse",
  disabled: false,
  scopes: ["send_documents"],
  redirectUris: ["https://a.example/", "https://b.example/"],
  requirePkce: true,
  secrets: [{ createdAt: AT, endsAt: null }],
};

describe("a client", () => {
  const shown = (change: Partial<ClientView>) => {
    const key = { ...KEY, ...change };
    return read(apiKeyPage(PAGE, { key, form: clientForm(key) }));
  };

  test("with one secret can get another, with two only lose the older", () => {
    expect(actions(shown({}))).toContain("/settings/api-key/key_1/rotate-secret");
    expect(actions(shown({}))).not.toContain("/settings/api-key/key_1/end-overlap");
    const two = shown({ secrets: [...KEY.secrets, { createdAt: AT, endsAt: AT + 1000 }] });
    expect(actions(two)).toContain("/settings/api-key/key_1/end-overlap");
    expect(actions(two)).not.toContain("/settings/api-key/key_1/rotate-secret");
  });

  test("is switched off when on, and on when off", () => {
    expect(actions(shown({}))).toContain("/settings/api-key/key_1/disable");
    expect(actions(shown({ disabled: true }))).toContain("/settings/api-key/key_1/enable");
    expect(textOf(read(apiKeysPage(PAGE, { keys: [{ ...KEY, disabled: true }] })))).toContain("Disabled");
  });

  test("fills its form with what it is", () => {
    const form = shown({});
    expect(input(form, "name")?.attributes.get("value")).toBe("Warehouse");
    expect(input(form, "redirect_uris")?.children.join("")).toBe("\nhttps://a.example/\nhttps://b.example/");
    expect(input(form, "require_pkce")?.attributes.has("checked")).toBe(true);
    const ticked = named(form, "input").filter(
      ({ attributes }) => attributes.get("name") === "scope" && attributes.has("checked"),
    );
    expect(ticked.map(({ attributes }) => attributes.get("value"))).toEqual(["send_documents"]);
  });

  test("that is new has nothing ticked", () => {
    const form = read(newApiKeyPage(PAGE, clientForm()));
    expect(named(form, "input").filter(({ attributes }) => attributes.has("checked"))).toEqual([]);
  });

  test("shows its secret with a word that this is the only time, and what becomes of the old one", () => {
    const view = {
      section: "apiKeys",
      clientName: "Warehouse",
      clientId: "key_1",
      secret: "cs_x",
      next: "/x",
    } as const;
    const text = (oldSecret: number | "ended" | null) => textOf(read(secretShownPage(PAGE, { ...view, oldSecret })));
    expect(text(null)).toContain("cs_x");
    expect(text(null)).toContain("the only time");
    expect(text(null)).not.toContain("old secret");
    expect(text("ended")).toContain("The old secret no longer works.");
    expect(text(AT)).toContain("The old secret works until Nov 23, 2026");
  });
});

const GRANT: GrantView = {
  id: "gra_1",
  application: { name: "Books", kind: "developer_app", developer: "Seaside" },
  participant: "Mlýn",
  scopes: ["send_documents"],
  approvedBy: "marit",
  approvedAt: AT,
  lastUsedAt: null,
  state: { connected: true },
};

describe("a connected app", () => {
  test("can be disconnected while it is connected, and then says why it is not", () => {
    expect(actions(read(connectedAppsPage(PAGE, { grants: [GRANT] })))).toContain(
      "/settings/connected-apps/gra_1/revoke",
    );
    const lost: GrantView = { ...GRANT, state: { connected: false, because: "idle", at: AT } };
    const page = read(connectedAppsPage(PAGE, { grants: [lost] }));
    expect(actions(page)).toEqual(["/logout"]);
    expect(textOf(page)).toContain("did not renew its access for too long");
    expect(actions(read(connectedAppPage(PAGE, { grant: lost, timeline: [] })))).toEqual(["/logout"]);
    expect(named(page, "time")).toHaveLength(2);
    const paused: GrantView = { ...GRANT, state: { connected: false, because: "application_disabled", at: null } };
    const other = read(connectedAppsPage(PAGE, { grants: [paused] }));
    expect(named(other, "time")).toHaveLength(1);
    expect(actions(other)).toContain("/settings/connected-apps/gra_1/revoke");
  });

  test("says what it reaches, who made it and when it was used", () => {
    const page = textOf(read(connectedAppsPage(PAGE, { grants: [GRANT] })));
    for (const words of ["Mlýn", "by Seaside", "Create and send documents", "by marit", "Never"])
      expect(page).toContain(words);
    const own: GrantView = { ...GRANT, participant: null, application: { ...GRANT.application, kind: "api_key" } };
    const other = textOf(read(connectedAppsPage(PAGE, { grants: [own] })));
    expect(other).toContain("the whole account");
    expect(other).toContain("your own application");
    expect(other).not.toContain("Seaside");
  });

  test("has a history in the order it happened", () => {
    const state = { connected: false, because: "refresh_token_replayed", at: AT } as const;
    const page = connectedAppPage(PAGE, {
      grant: { ...GRANT, state },
      timeline: [
        { at: AT, event: "approved", by: "marit" },
        { at: AT, event: "first_token" },
        { at: AT, event: "renewed", times: 1 },
        { at: AT, event: "renewed", times: 3 },
        { at: AT, event: "retried" },
        { at: AT, event: "replayed" },
        { at: AT, event: "disconnected" },
      ],
    });
    const list = named(read(page), "ol").flatMap((element) => named(element, "li"));
    expect(list.map((item) => textOf(item).replace(/^.*UTC /, ""))).toEqual([
      "Approved by marit",
      "The application fetched its first token",
      "Renewed once",
      "Renewed 3 times; this was the last time",
      "A renewal was repeated and got the same answer; this is harmless",
      "A token that had been used already was presented again",
      "Disconnected",
    ]);
    expect(textOf(read(page))).toContain("Usually the application stored an old token");
  });
});

test("a developer sees how many customers each application has", () => {
  const view = { apps: [{ ...KEY, customers: 1 }], affiliates: { affiliates: [], name: "", problems: [] } };
  expect(textOf(read(developersPage(PAGE, view)))).toContain("1 connected customer\n");
});

test("each particular of a participant stands in its column", () => {
  const particulars = { id: "par_1", name: "Mlýn", email: "m@example.com", countryCode: "CZ", participantId: "0208:1" };
  const participants = [{ ...particulars, euVatId: "CZ1", rn: null }];
  const cells = named(read(participantsPage(PAGE, { participants })), "td");
  expect(cells.slice(0, 5).map((cell) => [cell.attributes.get("data-label"), textOf(cell)])).toEqual([
    ["Name", "Mlýnm@example.com"],
    ["EU VAT ID", "CZ1"],
    ["Registration number", "None"],
    ["Country", "CZ"],
    ["Network identifier", "0208:1"],
  ]);
});

test("a developer sees how many customers are lost with an application", () => {
  const app = { ...KEY, id: "app_1" };
  const page = read(developerAppPage(PAGE, { app, form: clientForm(app), customers: [] }));
  expect(links(page)).toContain("/developers/app_1/delete");
  const confirm = read(deleteDeveloperAppPage(PAGE, { id: "app_1", name: "Books", customers: 2 }));
  expect(textOf(confirm)).toContain("2 connected customers");
  expect(actions(confirm)).toContain("/developers/app_1/delete");
});

test("a participant's form keeps what was typed", () => {
  const typed = {
    ...participantForm(),
    countryCode: "Czechia",
    problems: [{ field: "countryCode", problem: "country_code" }],
  } as const;
  const page = read(editParticipantPage(PAGE, "par_1", typed));
  expect(actions(page)).toContain("/settings/participants/par_1");
  expect(input(page, "countryCode")?.attributes.get("value")).toBe("Czechia");
  expect(input(page, "countryCode")?.attributes.get("aria-describedby")).toBe("hint-countryCode problem-countryCode");
});

describe("the audit log", () => {
  const entry = { at: AT, actor: "marit", subject: "gra_1", detail: {} };
  const view: AuditView = { entries: [], newest: true, older: null };

  test("tells known events in words and others by their names", () => {
    const entries = [
      { ...entry, event: "grant.revoked", detail: { because: "x", empty: null } },
      { ...entry, event: "toString" },
    ];
    const cells = named(read(auditPage(PAGE, { ...view, entries })), "td").map(textOf);
    expect(cells.slice(1, 4)).toEqual(["Application disconnected", "marit", "gra_1because: x"]);
    expect(cells[5]).toBe("toString");
  });

  test("leads to older entries and back", () => {
    expect(links(read(auditPage(PAGE, { ...view, older: "a&b" })))).toContain("/settings/audit?before=a%26b");
    expect(links(read(auditPage(PAGE, view))).filter((link) => link?.includes("before"))).toEqual([]);
    const [first, later] = [true, false].map(
      (newest) => links(read(auditPage(PAGE, { ...view, newest }))).filter((link) => link === "/settings/audit").length,
    );
    expect([first, later]).toEqual([1, 2]);
  });
});

test("a time is in the words of the language, in UTC, and readable by programs", () => {
  expect(renderHtml(time("en", AT))).toMatch(
    /^<time datetime="2026-11-23T09:30:00\.000Z">Nov 23, 2026, 9:30\sAM UTC<\/time>$/,
  );
  expect(renderHtml(time("cs", AT))).toMatch(/>23\. 11\. 2026 9:30 UTC</);
});

test("identifiers can't leave their place in an address", () => {
  expect(addresses.apiKey("../x?y#z/ü\ud800")).toBe("/settings/api-key/..%2Fx%3Fy%23z%2F%C3%BC%EF%BF%BD");
  expect(addresses.developerGrant("a/b", "c d")).toBe("/developers/a%2Fb/grants/c%20d");
});
