import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { hook } from "../demo/fixtures/demo.ts";
import { useBrowser, useDemo } from "./browser.ts";
import { useCallback } from "./callback.ts";
import { authorizationLink, type Credentials, expectHeading, logIn, STATE } from "./visitor.ts";

const demo = useDemo();
const visitors = useBrowser();
const callback = useCallback();

/** An application's link, at the page that waits behind the login. */
async function openScreen(
  more: Readonly<Record<string, string>> = {},
  user: Credentials = demo.target.users.customer,
): Promise<Page> {
  const page = await visitors.visit({ javaScriptEnabled: false });
  await page.goto(link(more));
  await logIn(page, user);
  return page;
}

function link(more: Readonly<Record<string, string>> = {}): string {
  const { developerApp } = demo.target.clients;
  return authorizationLink(demo.target, developerApp, callback.at(developerApp.redirect_uri), more);
}

const allow = (page: Page) => page.getByRole("button", { name: "Allow" }).click();
const choose = (page: Page, participant: string) => page.getByRole("radio", { name: participant }).check();
const AT_APPLICATION = "Back at the application";

test("a hint pre-selects; the answer reaches a loopback address, with the state as it was sent", async () => {
  const page = await openScreen({ euVatId: " cz 730 194 58 " });
  await expectHeading(page, "Kompas Invoicing asks for access");
  expect(await page.getByRole("radio", { name: "Tichá Voda Textil s.r.o." }).isChecked()).toBe(true);
  await page.getByText("Chosen because its EU VAT ID is the one").waitFor();
  await allow(page);
  await expectHeading(page, AT_APPLICATION);
  const [answer, ...more] = callback.take();
  expect(more).toEqual([]);
  expect(Object.fromEntries(answer ?? [])).toEqual({
    code: expect.any(String),
    state: STATE,
    iss: demo.target.issuer,
  });
});

test("a refusal leads back too", async () => {
  const page = await openScreen();
  await page.getByRole("button", { name: "Deny" }).click();
  await expectHeading(page, AT_APPLICATION);
  expect(callback.take().map((answer) => answer.get("error"))).toEqual(["access_denied"]);
});

test("a wrong request leads from the login straight back to the application", async () => {
  const page = await openScreen({ scope: "everything" });
  await expectHeading(page, AT_APPLICATION);
  const answers = callback.take().map((answer) => [answer.get("error"), answer.get("state")]);
  expect(answers).toEqual([["invalid_scope", STATE]]);
});

test("what is missing is said on the same screen, which keeps what was chosen", async () => {
  const page = await openScreen({ scope: "send_documents receive_documents" });
  await page.getByRole("checkbox", { name: "receive_documents" }).uncheck();
  await page.getByRole("checkbox", { name: "send_documents" }).uncheck();
  await allow(page);
  expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
    "Choose a participant or the whole account.",
    "Tick at least one permission.",
  ]);
  await page.getByRole("checkbox", { name: "receive_documents" }).check();
  await allow(page);
  await page.getByRole("link", { name: "Choose a participant or the whole account." }).click();
  expect(await page.locator(":focus").getAttribute("name")).toBe("participant");
  expect(await page.getByRole("checkbox", { name: "send_documents" }).isChecked()).toBe(false);
  expect(await page.getByRole("checkbox", { name: "receive_documents" }).isChecked()).toBe(true);
  await choose(page, "Nadace Tichá Voda");
  await allow(page);
  await expectHeading(page, AT_APPLICATION);
  expect(callback.take().map((answer) => answer.has("code"))).toEqual([true]);
});

test("Allow pressed again, while the first answer is still on its way, is one approval", async () => {
  const page = await openScreen({}, demo.target.users.single);
  const first = Promise.withResolvers<string | undefined>();
  await page.route(
    "**/api/auth/authorize",
    async (route) => first.resolve((await route.fetch({ maxRedirects: 0 })).headers().location),
    { times: 1 },
  );
  await page.getByRole("button", { name: "Allow" }).click({ noWaitAfter: true });
  const lost = new URL((await first.promise) ?? "");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: AT_APPLICATION }).waitFor();
  expect(callback.take().map((answer) => answer.get("code"))).toEqual([lost.searchParams.get("code")]);
  await page.goto(`${demo.target.issuer}/settings/connected-apps`);
  expect(await page.getByRole("heading", { name: "Kompas Invoicing" }).count()).toBe(1);
});

test("a double click on Allow reaches the application", async () => {
  const page = await openScreen();
  await choose(page, "Nadace Tichá Voda");
  await page.getByRole("button", { name: "Allow" }).dblclick({ noWaitAfter: true });
  await page.getByRole("heading", { name: AT_APPLICATION }).waitFor();
  expect(new Set(callback.take().map((answer) => answer.get("code"))).size).toBe(1);
});

test("the same screen sent twice is one approval; sent with another choice, it is refused", async () => {
  const page = await openScreen();
  const screen = await page.content();
  const again = async (participant: string) => {
    const copy = await page.context().newPage();
    await copy.route("**/api/auth/authorize?*", (route) => route.fulfill({ contentType: "text/html", body: screen }));
    await copy.goto(page.url());
    await choose(copy, participant);
    await allow(copy);
    return copy;
  };
  await expectHeading(await again("Nadace Tichá Voda"), AT_APPLICATION);
  await expectHeading(await again("Nadace Tichá Voda"), AT_APPLICATION);
  await expectHeading(await again("The whole account"), "You have already decided");
  const codes = callback.take().map((answer) => answer.get("code"));
  expect(codes).toEqual([expect.any(String), codes[0]]);
});

test("the back button shows the screen again, and it can be answered anew", async () => {
  const page = await openScreen();
  await choose(page, "Nadace Tichá Voda");
  await allow(page);
  await expectHeading(page, AT_APPLICATION);
  await page.goBack();
  await expectHeading(page, "Kompas Invoicing asks for access");
  await page.getByRole("button", { name: "Deny" }).click();
  await expectHeading(page, AT_APPLICATION);
  expect(callback.take().map((answer) => answer.has("code"))).toEqual([true, false]);
});

test("two tabs are two requests", async () => {
  const one = await openScreen({ state: "one" });
  const two = await one.context().newPage();
  await two.goto(link({ state: "two" }));
  await choose(one, "Nadace Tichá Voda");
  await two.getByRole("button", { name: "Deny" }).click();
  await allow(one);
  await expectHeading(one, AT_APPLICATION);
  const answers = callback.take().map((answer) => [answer.get("state"), answer.has("code")]);
  expect(answers).toEqual([
    ["two", false],
    ["one", true],
  ]);
});

test("a screen that stayed open while somebody else logged in decides nothing", async () => {
  const page = await openScreen();
  const other = await page.context().newPage();
  await other.goto(`${demo.target.issuer}/login`);
  await logIn(other, demo.target.users.single);
  await expectHeading(other, "Participants");
  await choose(page, "Nadace Tichá Voda");
  await allow(page);
  await expectHeading(page, "This form is out of date");
  expect(callback.take()).toEqual([]);
});

test("a screen that stayed open too long decides nothing, and says so", async () => {
  const page = await openScreen();
  await choose(page, "Nadace Tichá Voda");
  await hook(demo.target, "advanceClock", { seconds: "3600" });
  await allow(page);
  await expectHeading(page, "This request has expired");
  expect(callback.take()).toEqual([]);
});
