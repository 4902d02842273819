import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, useDemo } from "./browser.ts";
import { expectHeading, expectNotice, logIn, PASSWORD, register } from "./visitor.ts";

const demo = useDemo();
const visitors = useBrowser();

describe("[pages/work-without-scripts] in the settings", () => {
  test("a participant is made, mended and deleted", async () => {
    const page = await newAccount("participants");
    await follow(page, "Add a participant");
    await page.getByLabel("Name").fill("Bakkerij De Halm");
    await page.getByLabel("E-mail").fill("office@example.com");
    await page.getByLabel("Country").fill("Belgium");
    await press(page, "Save");
    await page.getByRole("alert").getByText("Write the two letters of the country, such as CZ.").waitFor();
    await page.getByLabel("Country").fill("BE");
    await press(page, "Save");
    await expectNotice(page, "Created.");
    await follow(page, "Edit Bakkerij De Halm");
    await page.getByLabel("Name").fill("Bakkerij Het Veld");
    await press(page, "Save");
    await expectNotice(page, "Saved.");
    await follow(page, "Delete Bakkerij Het Veld");
    await press(page, "Delete the participant");
    await expectNotice(page, "Deleted.");
    await page.getByText("There is no participant yet.").waitFor();
  });

  test.each([
    { kind: "API keys", create: "Create an API key" },
    { kind: "Developers", create: "Create an application" },
  ])("$kind: made, with a new secret, switched off and on", async ({ kind, create }) => {
    const page = await newAccount(kind.replace(" ", "-"));
    await follow(page, kind);
    await follow(page, create);
    await page.getByLabel("Name", { exact: true }).fill("Warehouse");
    await page.getByLabel("Redirect URIs").fill("http://books.example/callback");
    await press(page, create);
    const problems = page.getByRole("alert").getByRole("link");
    await expect.poll(() => problems.count()).toBe(2);
    await page.getByLabel("Redirect URIs").fill("");
    await page.getByRole("checkbox", { name: "send_documents" }).check();
    await page.getByRole("checkbox", { name: "Require PKCE" }).check();
    await press(page, create);
    const first = await takeSecret(page);
    await page.getByLabel("The old secret works for").selectOption("1 hour");
    await press(page, "Make a new secret");
    expect(await takeSecret(page)).not.toBe(first);
    await press(page, "End the overlap now");
    await expectNotice(page, "Only the newest secret works now.");
    await press(page, "Disable");
    await expectNotice(page, "Disabled.");
    await press(page, "Enable");
    await expectNotice(page, "Enabled.");
    expect(await page.getByRole("checkbox", { name: "Require PKCE" }).isChecked()).toBe(true);
  });

  test("an application is deleted, an affiliate ID made and switched off", async () => {
    const page = await newAccount("deleted");
    await follow(page, "Developers");
    await page.getByLabel("Name").fill("Web shop");
    await press(page, "Create an affiliate ID");
    await expectNotice(page, "Created.");
    await press(page, "Disable Web shop");
    await expectNotice(page, "Disabled.");
    await follow(page, "Create an application");
    await page.getByLabel("Name", { exact: true }).fill("Books by the sea");
    await page.getByRole("checkbox", { name: "send_documents" }).check();
    await press(page, "Create an application");
    await takeSecret(page);
    await follow(page, "Delete…");
    await press(page, "Delete the application");
    await expectNotice(page, "Deleted.");
    await page.getByText("There is no application yet.").waitFor();
    await follow(page, "Audit log");
    await page.getByRole("row").filter({ hasText: "Client deleted" }).waitFor();
  });

  test("a new password ends the other sessions, and logging out everywhere all of them", async () => {
    const page = await newAccount("password");
    const elsewhere = await visitors.visit({ javaScriptEnabled: false });
    await elsewhere.goto(`${demo.target.issuer}/login`);
    await logIn(elsewhere, { login: "password@example.com", password: PASSWORD });
    await expectHeading(elsewhere, "Participants");
    await follow(page, "Password and sessions");
    await page.getByLabel("Current password").fill(PASSWORD);
    await page.getByLabel("New password").fill(`${PASSWORD}, again`);
    await press(page, "Change the password");
    await expectNotice(page, "Your password is changed.");
    await elsewhere.reload();
    await expectHeading(elsewhere, "Log in");
    await press(page, "Log out everywhere");
    await expectHeading(page, "You are logged out");
    await page.goto(`${demo.target.issuer}/settings/participants`);
    await expectHeading(page, "Log in");
    await logIn(page, { login: "password@example.com", password: `${PASSWORD}, again` });
    await expectHeading(page, "Participants");
  });
});

async function newAccount(name: string): Promise<Page> {
  const page = await visitors.visit({ javaScriptEnabled: false });
  await register(page, demo.target.issuer, name, `${name}@example.com`);
  return page;
}

const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Reads the secret that is shown this once, and goes on. */
async function takeSecret(page: Page): Promise<string> {
  await expectHeading(page, "Copy the secret now");
  const secret = await page.locator(".secret").innerText();
  await follow(page, "I have copied it");
  await page.getByRole("heading", { name: "Secrets", exact: true }).waitFor();
  return secret;
}
