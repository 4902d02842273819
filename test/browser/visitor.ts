import type { Page } from "playwright-core";
import type { TargetFile } from "../demo/fixtures/demo.ts";

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

/** What the visitor reads at the top of the page. */
export const heading = (page: Page): Promise<string | null> => page.getByRole("heading", { level: 1 }).textContent();
