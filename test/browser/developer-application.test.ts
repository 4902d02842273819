import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { type Application, type Library, type Registration, startApplication } from "./application.ts";
import { useBrowser, useDemo } from "./browser.ts";
import { openidClient } from "./openid-client.ts";
import { passportOauth2 } from "./passport-oauth2.ts";
import { expectHeading, expectNotice, logIn, PASSWORD, register } from "./visitor.ts";

const demo = useDemo();
const visitors = useBrowser();

const LIBRARIES: Record<string, (registration: Registration, redirectUri: string) => Promise<Library>> = {
  "openid-client": openidClient,
  "passport-oauth2": passportOauth2,
};

test.each(Object.keys(LIBRARIES))(
  "[pages/work-without-scripts] a customer connects an application that uses %s, and disconnects it",
  async (name) => {
    const application = await startApplication();
    onTestFinished(() => application.close());
    const developer = await registered(`Seaside Software (${name})`, `dev@${name}.example`);
    const registration = await createApplication(developer, application);
    const library = await LIBRARIES[name]?.(registration, application.redirectUri);
    if (!library) throw new Error("no such library");
    application.configure(library);

    const customer = await registered(`Marit's workspace (${name})`, `marit@${name}.example`);
    await addParticipant(customer, { Name: "Bakkerij De Halm", "EU VAT ID": "BE0123456789", Country: "BE" });
    await addParticipant(customer, { Name: "Mlýn Vltava s.r.o.", "EU VAT ID": "CZ12345678", Country: "CZ" });
    await customer.getByRole("button", { name: "Log out" }).click();

    const approved = await connect(customer, application, `marit@${name}.example`);
    expect(application.tokens().scope?.split(" ").sort()).toEqual(["read_participant_info", "send_documents"]);
    expect(application.tokens().participantId).toBe(approved);
    const first = application.tokens().refreshToken;
    expect((await application.renew()).refreshToken).not.toBe(first);

    await disconnect(customer);
    await expect(application.renew()).rejects.toMatchObject({ error: "invalid_grant" });
    await developer.getByRole("link", { name: "Developers" }).click();
    await developer.getByText("0 connected customers").waitFor();
    await developer.getByRole("link", { name: "Manage Books by the sea" }).click();
    await developer.getByRole("link", { name: "History" }).click();
    await expectHeading(developer, `Marit's workspace (${name})`);
    await developer.getByText("Somebody in the customer's account disconnected the application.").waitFor();
  },
);

test("scripts are turned off", async () => {
  const page = await withoutScripts();
  await page.goto("data:text/html,<title>off</title><script>document.title = 'on'</script>");
  expect(await page.title()).toBe("off");
});

const withoutScripts = (): Promise<Page> => visitors.visit({ javaScriptEnabled: false });

async function registered(account: string, login: string): Promise<Page> {
  const page = await withoutScripts();
  await register(page, demo.target.issuer, account, login);
  return page;
}

async function createApplication(page: Page, { redirectUri }: Application): Promise<Registration> {
  await page.getByRole("link", { name: "Developers" }).click();
  await page.getByRole("link", { name: "Create an application" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Books by the sea");
  await page.getByLabel("Redirect URIs").fill(`https://books.example/callback\n${redirectUri}`);
  const scopes = ["read_participant_info", "send_documents", "receive_documents"];
  for (const scope of scopes) await page.getByRole("checkbox", { name: scope }).check();
  await page.getByRole("button", { name: "Create an application" }).click();
  await expectHeading(page, "Copy the secret now");
  const shown = (term: string) => page.locator("dl > div", { hasText: term }).locator("dd").innerText();
  const registration = {
    issuer: demo.target.issuer,
    clientId: await shown("Client ID"),
    clientSecret: await shown("Client secret"),
    scope: scopes.join(" "),
  };
  await page.getByRole("link", { name: "I have copied it" }).click();
  expect(await page.content()).not.toContain(registration.clientSecret);
  return registration;
}

async function addParticipant(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole("link", { name: "Add a participant" }).click();
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel("E-mail").fill("office@example.com");
  await page.getByRole("main").getByRole("button").first().click();
  await page.getByRole("row", { name: fields.Name }).waitFor();
}

/** Lets the application in, for less than it asked; the identifier of the participant that was pre-selected. */
async function connect(page: Page, { connectUri }: Application, login: string): Promise<string | null> {
  await page.goto(`${connectUri}?${new URLSearchParams({ euVatId: " cz 123 456 78 " })}`);
  await logIn(page, { login, password: PASSWORD });
  await expectHeading(page, "Books by the sea asks for access");
  const matched = page.getByRole("radio", { name: "Mlýn Vltava s.r.o." });
  expect(await matched.isChecked()).toBe(true);
  const approved = await matched.getAttribute("value");
  await page.getByRole("checkbox", { name: "receive_documents" }).uncheck();
  await page.getByRole("button", { name: "Allow" }).click();
  await expectHeading(page, "Connected");
  return approved;
}

async function disconnect(page: Page): Promise<void> {
  await page.goto(`${demo.target.issuer}/settings/connected-apps`);
  const card = page.getByRole("listitem").filter({ hasText: "Books by the sea" });
  await card.getByText("Mlýn Vltava s.r.o.").waitFor();
  await card.getByRole("button", { name: "Disconnect" }).click();
  await expectNotice(page, "Disconnected.");
}
