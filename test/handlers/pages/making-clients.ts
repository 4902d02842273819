import { isLive } from "../../../src/domain/client.ts";
import { token } from "../../http/ask.ts";
import type { World } from "../../http/world.ts";
import type { FieldValues, Shown } from "./browser.ts";
import { CALLBACK, type Person } from "./people.ts";

/** What is typed into the form of a client that is made. */
export const TYPED = { name: "Warehouse", redirect_uris: `${CALLBACK}\n`, scope: ["admin", "send_documents"] };

export interface Kind {
  kind: string;
  list: string;
  making: string;
  prefix: string;
}

export const API_KEY: Kind = {
  kind: "an API key",
  list: "/settings/api-key",
  making: "/settings/api-key/new",
  prefix: "key_",
};
export const DEVELOPER_APP: Kind = {
  kind: "a Developer Application",
  list: "/developers/",
  making: "/developers/new",
  prefix: "app_",
};

/** Every client secret in a page. */
export const secretsIn = (html: string): string[] => [...new Set(html.match(/cs_[\w-]{43}/g) ?? [])];

const idIn = (html: string): string => /(?:key|app)_[0-9a-f]{32}/.exec(html)?.[0] ?? "";

/** Makes a client on its page; what that page shows, and the address of the client's. */
export async function make(
  { browser }: Person,
  { list, making }: Kind,
  change: FieldValues = {},
): Promise<{ answer: Shown; id: string; secret: string; at: string }> {
  await browser.get(making);
  const answer = await browser.submit(making, { ...TYPED, ...change });
  const [id, [secret = ""]] = [idIn(answer.html), secretsIn(answer.html)];
  return { answer, id, secret, at: `${list}${list.endsWith("/") ? "" : "/"}${id}` };
}

export const liveSecrets = async ({ now, store }: World, id: string): Promise<number> =>
  ((await store.findClient(id))?.secrets ?? []).filter((secret) => isLive(secret, now())).length;

export const authenticates = async (world: World, id: string, secret: string): Promise<boolean> =>
  (await token(world, { grant_type: "client_credentials", client_id: id, client_secret: secret })).body.error !==
  "invalid_client";

/** What the audit log of an account holds about something that its user did, newest first. */
export const eventsOf = async ({ store }: World, { accountId, userId }: Person, id: string): Promise<string[]> =>
  (await store.auditOfAccount(accountId, undefined, 100))
    .filter(({ subject, actor }) => subject === id && actor === userId)
    .map(({ event }) => event);
