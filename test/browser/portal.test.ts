import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeProblems, withAxe } from "./axe.ts";
import { useBrowser, useDemo } from "./browser.ts";
import { useCallback } from "./callback.ts";
import { authorizationLink, expectHeading, logIn } from "./visitor.ts";

const demo = useDemo();
const visitors = useBrowser();
const callback = useCallback();

/** What every account's settings lead to, once there is one of each. */
const PAGES = [
  "/developers/",
  "/developers/new",
  "/developers/{}",
  "/developers/{}/delete",
  "/settings/api-key",
  "/settings/api-key/new",
  "/settings/api-key/{}",
  "/settings/audit",
  "/settings/connected-apps",
  "/settings/connected-apps/{}",
  "/settings/participants",
  "/settings/participants/new",
  "/settings/participants/{}",
  "/settings/participants/{}/delete",
  "/settings/security",
];

test("[pages/are-accessible] every page that the settings lead to, as it is served", async () => {
  const page = await withAxe(await visitors.visit());
  const { clients, users } = demo.target;
  await page.goto(authorizationLink(demo.target, clients.developerApp, callback.at(clients.developerApp.redirect_uri)));
  await logIn(page, users.owner);
  await page.getByRole("radio", { name: "The whole account" }).check();
  await page.getByRole("button", { name: "Allow" }).click();
  await expectHeading(page, "Back at the application");
  await page.goto(`${demo.target.issuer}/developers/new`);
  await page.getByLabel("Name", { exact: true }).fill("Books by the sea");
  await page.getByRole("checkbox", { name: "send_documents" }).check();
  await page.getByRole("button", { name: "Create an application" }).click();
  await expectHeading(page, "Copy the secret now");

  const seen = new Map<string, string>([["/settings/participants", "/settings/participants"]]);
  for (const [kind, path] of seen) {
    const answer = await page.goto(demo.target.issuer + path);
    expect(answer?.status(), path).toBe(200);
    expect(await axeProblems(page), kind).toEqual([]);
    for (const next of await pathsOn(page)) {
      const of = next.replace(/_[0-9a-f]{32}/, "_").replace(/\w+_(?=$|\/)/g, "{}");
      if (!seen.has(of)) seen.set(of, next);
    }
  }
  expect([...seen.keys()].sort()).toEqual(PAGES);
});

test("[pages/are-accessible] a page for each refusal", async () => {
  const page = await withAxe(await visitors.visit());
  const { clients, issuer, users } = demo.target;
  const refused = async (title: string) => {
    await expectHeading(page, title);
    expect(await axeProblems(page), title).toEqual([]);
  };
  const open = async (address: string, status: number, title: string) => {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(status);
    await refused(title);
  };
  const { developerApp } = clients;
  const elsewhere = authorizationLink(demo.target, developerApp, "https://elsewhere.example/callback");
  await open(elsewhere, 400, "This link leads somewhere unexpected");
  const nobody = { ...developerApp, client_id: "app_nobody" };
  await open(
    authorizationLink(demo.target, nobody, developerApp.redirect_uri),
    400,
    "This application is not known here",
  );

  await page.goto(`${issuer}/login`);
  await logIn(page, { ...users.customer, password: "wrong" });
  expect(await page.getByRole("alert").textContent()).toContain("The login or the password is wrong.");
  await refused("Log in");
  const csrf = page.locator("input[name=csrf]");
  await csrf.evaluate((input: { value: string }) => {
    input.value = input.value.toUpperCase();
  });
  await logIn(page, users.customer);
  await refused("This form is out of date");
  await page.goto(`${issuer}/login`);
  await logIn(page, users.customer);
  const [foreign] = users.owner.participants;
  await open(`${issuer}/settings/participants/${foreign?.id}`, 404, "There is no such page");

  const { limit = 0 } = users.throttled;
  for (let attempt = 0; attempt <= limit; attempt += 1) {
    await page.goto(`${issuer}/login`);
    await logIn(page, { ...users.throttled, password: "wrong" });
  }
  await refused("Too many attempts");
});

/** Where the page leads within the settings. */
async function pathsOn(page: Page): Promise<string[]> {
  const links: (string | null)[] = await page.evaluate(
    "[...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))",
  );
  return links.flatMap((link) => link?.match(/^\/(settings|developers)\/[^?]*/)?.[0] ?? []);
}
