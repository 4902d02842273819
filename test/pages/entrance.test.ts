import { describe, expect, test } from "vitest";
import { developerGrantPage } from "../../src/pages/developer-grant.ts";
import { type Html, renderHtml } from "../../src/pages/html.ts";
import { type LoginView, loginPage } from "../../src/pages/login.ts";
import { registerPage } from "../../src/pages/register.ts";
import { securityPage } from "../../src/pages/security.ts";
import { type Element, elements, named, readMarkup, textOf } from "./markup.ts";
import { visit } from "./samples.ts";

const PAGE = visit("en", "login");
const read = (page: Html): Element => readMarkup(renderHtml(page));
const hrefs = (document: Element) => named(document, "a").map(({ attributes }) => attributes.get("href"));
const hidden = (document: Element, name: string) =>
  named(document, "input")
    .find(({ attributes }) => attributes.get("name") === name)
    ?.attributes.get("value");

describe("the login page", () => {
  const view: LoginView = { login: "", returnTo: "", consentWaits: false, registrationOpen: false, problems: [] };
  const show = (change: Partial<LoginView>) => read(loginPage(PAGE, { ...view, ...change }));

  test("leads to registration where that is open, and on from there", () => {
    expect(hrefs(show({})).filter((href) => href?.startsWith("/register"))).toEqual([]);
    expect(hrefs(show({ registrationOpen: true }))).toContain("/register");
    expect(hrefs(show({ registrationOpen: true, returnTo: "/a?b=c&d" }))).toContain(
      "/register?return_to=%2Fa%3Fb%3Dc%26d",
    );
  });

  test("says what waits behind it", () => {
    expect(textOf(show({ consentWaits: true }))).toContain("you decide about the application's request");
    expect(textOf(show({}))).not.toContain("you decide");
  });

  test("keeps the login and where to go", () => {
    const page = show({ login: "marit", returnTo: "/a?b=c&d" });
    expect(hidden(page, "login")).toBe("marit");
    expect(hidden(page, "return_to")).toBe("/a?b=c&d");
  });

  test("announces what went wrong", () => {
    const page = show({ problems: [{ field: null, problem: "credentials_wrong" }] });
    const alerts = elements(page).filter(({ attributes }) => attributes.get("role") === "alert");
    expect(alerts.map(textOf).join()).toContain("The login or the password is wrong.");
  });
});

test("a limit is mentioned where it is exceeded", () => {
  const problems = [{ field: "password", problem: "password_too_short", detail: "12" }] as const;
  const page = read(registerPage(PAGE, { name: "", login: "", returnTo: "", problems }));
  expect(textOf(page).match(/Use at least 12 characters\./g)).toHaveLength(2);
  expect(textOf(page)).toContain("Password: Use at least 12 characters.");
});

test("the registration page keeps what was typed, but the password, and leads back to login", () => {
  const page = read(registerPage(PAGE, { name: "Marit", login: "m@example.com", returnTo: "/x", problems: [] }));
  expect([hidden(page, "name"), hidden(page, "login"), hidden(page, "return_to")]).toEqual([
    "Marit",
    "m@example.com",
    "/x",
  ]);
  expect(hrefs(page)).toContain("/login?return_to=%2Fx");
  const password = named(page, "input").find(({ attributes }) => attributes.get("type") === "password");
  expect(password?.attributes.get("minlength")).toBe("12");
  expect(password?.attributes.get("autocomplete")).toBe("new-password");
});

test("the navigation marks the page it stands on, and only that", () => {
  const user = visit("en", "security");
  const current = named(read(securityPage(user, { login: "marit", problems: [] })), "a").filter(({ attributes }) =>
    attributes.has("aria-current"),
  );
  expect(current.map(({ attributes }) => attributes.get("href"))).toEqual(["/settings/security"]);
});

test("a developer reads the history of a customer without a login or a participant", () => {
  const page = read(
    developerGrantPage(visit("en", "any"), {
      app: { id: "app_1", name: "Books" },
      accountName: "Marit's workspace",
      state: { connected: true },
      timeline: [{ at: 0, event: "approved", by: null }],
    }),
  );
  expect(named(page, "ol").map(textOf).join()).toContain("Approved by the customer");
  expect(hrefs(page)).toContain("/developers/app_1");
  expect(textOf(page)).toContain("Marit's workspace");
});
