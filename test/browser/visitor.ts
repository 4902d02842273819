import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { TargetFile } from "../demo/fixtures/demo.ts";

/** Milliseconds until a page must have done what was asked of it; the machine may be busy. */
export const PATIENCE = 20_000;

export interface Credentials {
  login: string;
  password: string;
}

/** Fills in the login page that is open, and sends it. */
export async function logIn(page: Page, { login, password }: Credentials): Promise<void> {
  await page.getByLabel("Login", { exact: true }).fill(login);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
}

/** What applications send as `state`; it comes back as it is. */
export const STATE = "a state: ž&=+ ";

/** The link by which an application asks to be let in. */
export function authorizationLink(
  { issuer }: Pick<TargetFile, "issuer">,
  client: { client_id: string; scope: string },
  redirectUri: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = {
    response_type: "code",
    client_id: client.client_id,
    redirect_uri: redirectUri,
    scope: client.scope,
    state: STATE,
    ...more,
  };
  return `${issuer}/api/auth/authorize?${new URLSearchParams(query)}`;
}

/** Waits until this is what the visitor reads at the top of the page. */
export async function expectHeading(page: Page, title: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect.poll(() => heading.textContent(), { timeout: PATIENCE }).toBe(title);
}

/** Waits until the page tells that this was done. */
export async function expectNotice(page: Page, notice: string): Promise<void> {
  await expect.poll(() => page.getByRole("status").textContent(), { timeout: PATIENCE }).toContain(notice);
}

export const PASSWORD = "a few words are easy to remember";

/** Makes an account; the page is left at its participants. */
export async function register(page: Page, issuer: string, account: string, login: string): Promise<void> {
  await page.goto(`${issuer}/register`);
  await page.getByLabel("Account name").fill(account);
  await page.getByLabel("E-mail").fill(login);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expectNotice(page, "Your account is ready.");
}
