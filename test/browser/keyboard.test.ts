import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, useDemo } from "./browser.ts";
import { useCallback } from "./callback.ts";
import { authorizationLink, expectHeading } from "./visitor.ts";

const demo = useDemo();
const visitors = useBrowser();
const callback = useCallback();

/** More than any page has. */
const MOST_STOPS = 40;

test("[pages/are-accessible] login and consent need no pointer, and show where the focus is", async () => {
  const { clients, users } = demo.target;
  const page = await visitors.visit();
  const redirectUri = callback.at(clients.developerApp.redirect_uri);
  await page.goto(
    authorizationLink(demo.target, clients.developerApp, redirectUri, { rn: "60284716", countryCode: "CZ" }),
  );

  await tabTo(page, page.getByLabel("Login", { exact: true }));
  await page.keyboard.type(users.customer.login);
  await tabTo(page, page.getByLabel("Password"));
  await page.keyboard.type(users.customer.password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kompas Invoicing asks for access" }).waitFor();

  const matched = page.getByRole("radio", { name: "Nadace Tichá Voda" });
  await tabTo(page, matched);
  await page.keyboard.press("ArrowDown");
  expect(await matched.isChecked()).toBe(false);
  await page.keyboard.press("ArrowUp");
  expect(await matched.isChecked()).toBe(true);
  const admin = page.getByRole("checkbox", { name: "admin" });
  await tabTo(page, admin);
  await page.keyboard.press("Space");
  expect(await admin.isChecked()).toBe(false);
  await tabTo(page, page.getByRole("button", { name: "Allow" }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Back at the application" }).waitFor();
  expect(callback.take().map((answer) => answer.has("code"))).toEqual([true]);
});

test("[pages/are-accessible] the first stop of a page leads past its navigation", async () => {
  const page = await visitors.visit();
  await page.goto(`${demo.target.issuer}/login`);
  await tabTo(page, page.getByRole("link", { name: "Skip to the content" }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await isFocused(page.getByLabel("Login", { exact: true }))).toBe(true);
  await expectHeading(page, "Log in");
});

/** Presses Tab until the control has the focus; wherever it stops on the way, that can be seen. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(FOCUS_IS_VISIBLE), await page.locator(":focus").innerText()).toBe(true);
    if (await isFocused(control)) return;
  }
  throw new Error(`Tab never leads to ${control}`);
}

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element: { matches(selector: string): boolean }) => element.matches(":focus"));

/** An outline at the control or at its label, inside of what is seen. */
const FOCUS_IS_VISIBLE = `(() => {
  const control = document.activeElement;
  const outlined = [control, control.closest("label")].filter((element) => {
    const style = element && getComputedStyle(element);
    return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  });
  return outlined.some((element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && width > 1;
  });
})()`;
