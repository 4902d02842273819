import type { Client } from "./client.ts";

/** Whether a user of this account may let the client in: of an API key only its own, of a Developer Application any. */
export const mayConsent = (client: Pick<Client, "kind" | "accountId">, accountId: string): boolean =>
  client.kind === "developer_app" || client.accountId === accountId;
