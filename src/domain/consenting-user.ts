import type { Client } from "./client.ts";

/** Whether users of an account may let a client in: an API key serves its own account's, a Developer Application anybody's. */
export const mayConsent = (client: Pick<Client, "kind" | "accountId">, accountId: string): boolean =>
  client.kind === "developer_app" || client.accountId === accountId;
