import { z } from "zod";
import { isLive } from "../../domain/client.ts";
import { formatScope } from "../../domain/scope.ts";
import { requireAccount } from "../existing-account.ts";
import { isoTime, table } from "../text.ts";
import { storeVerb } from "../verb.ts";

export const clientList = storeVerb({
  name: "list",
  summary: "list clients, of one account or all",
  examples: ["client list", "client list --account acc_… --json"],
  flags: [["--account <id>", "only the clients of this account"]],
  options: z.object({ account: z.string().optional() }),
  async run({ store, clock }, { account }) {
    if (account !== undefined) await requireAccount(store, account);
    const now = clock();
    const items = (await store.clients(account)).map(({ client, secrets }) => ({
      client_id: client.id,
      kind: client.kind,
      account: client.accountId,
      name: client.name,
      scope: formatScope(client.scopes),
      redirect_uris: client.redirectUris,
      disabled: client.disabled,
      secrets: secrets
        .filter((secret) => isLive(secret, now))
        .map((secret) => ({ id: secret.id, created_at: isoTime(secret.createdAt), ends_at: isoTime(secret.endsAt) })),
    }));
    return {
      json: { items },
      text: table(
        ["CLIENT", "NAME", "KIND", "ACCOUNT", "SECRETS", "STATE", "SCOPE"],
        items.map((item) => [
          item.client_id,
          item.name,
          item.kind,
          item.account,
          `${item.secrets.length} live`,
          item.disabled ? "disabled" : "enabled",
          item.scope,
        ]),
      ),
    };
  },
});
