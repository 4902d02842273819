import { expect, test } from "vitest";
import { useBrowser, useDemo } from "./browser.ts";
import { useCallback } from "./callback.ts";
import { authorizationLink, expectHeading } from "./visitor.ts";

const demo = useDemo();
const visitors = useBrowser();
const callback = useCallback();

test("[pages/speak-english-and-czech] a browser's language is spoken, and can be changed on the way", async () => {
  const { clients, users } = demo.target;
  const page = await visitors.visit({ locale: "cs-CZ", javaScriptEnabled: false });
  const redirectUri = callback.at(clients.developerApp.redirect_uri);
  await page.goto(authorizationLink(demo.target, clients.developerApp, redirectUri, { euVatId: "CZ73019458" }));
  await expectHeading(page, "Přihlášení");
  expect(await page.locator("html").getAttribute("lang")).toBe("cs");
  await page.getByLabel("Přihlašovací jméno").fill(users.customer.login);
  await page.getByLabel("Heslo").fill(users.customer.password);
  await page.getByRole("button", { name: "Přihlásit se" }).click();
  await expectHeading(page, "Kompas Invoicing žádá o přístup");

  await page.getByRole("link", { name: "English" }).click();
  await expectHeading(page, "Kompas Invoicing asks for access");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.getByRole("radio", { name: "Tichá Voda Textil s.r.o." }).isChecked()).toBe(true);
  await page.getByRole("link", { name: "Čeština" }).click();
  await page.getByRole("button", { name: "Povolit" }).click();
  await expectHeading(page, "Back at the application");
  expect(callback.take().map((answer) => answer.has("code"))).toEqual([true]);
});

test("[pages/speak-english-and-czech] errors too", async () => {
  const page = await visitors.visit({ locale: "cs-CZ" });
  await page.goto(`${demo.target.issuer}/api/auth/authorize?client_id=nobody`);
  expect(await page.locator("html").getAttribute("lang")).toBe("cs");
  await expectHeading(page, "Odkaz není úplný");
});
