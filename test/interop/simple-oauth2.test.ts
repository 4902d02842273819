import { ClientCredentials } from "simple-oauth2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDemo } from "../demo-server.ts";

let server: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  server = await startDemo();
});
afterAll(() => server.stop());

describe("simple-oauth2, unmodified", () => {
  it.each(["header", "body"] as const)(
    "obtains, refreshes and revokes with credentials in the %s",
    async (authorizationMethod) => {
      const { client_id = "", client_secret = "" } = server.target.clients.apiKey ?? {};
      const oauth = new ClientCredentials({
        client: { id: client_id, secret: client_secret },
        auth: { tokenHost: server.target.issuer, tokenPath: "/api/auth/token", revokePath: "/api/auth/revoke" },
        options: { authorizationMethod },
      });
      const first = await oauth.getToken({ scope: ["send_documents", "receive_documents"] });
      expect(first.token).toMatchObject({ token_type: "Bearer", scope: "send_documents receive_documents" });
      expect(first.expired()).toBe(false);
      const second = await first.refresh();
      expect(second.token.refresh_token).not.toBe(first.token.refresh_token);
      await second.revokeAll();
      await expect(second.refresh()).rejects.toMatchObject({ data: { payload: { error: "invalid_grant" } } });
    },
  );
});
