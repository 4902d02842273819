import * as client from "openid-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDemo } from "../demo-server.ts";

let server: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  server = await startDemo();
});
afterAll(() => server.stop());

describe("openid-client, unmodified", () => {
  it("discovers, obtains, refreshes, introspects and revokes", async () => {
    const { client_id, client_secret = "" } = server.target.clients.apiKey ?? { client_id: "" };
    const config = await client.discovery(new URL(server.target.issuer), client_id, client_secret, undefined, {
      algorithm: "oauth2",
      execute: [client.allowInsecureRequests],
    });
    const first = await client.clientCredentialsGrant(config, { scope: "send_documents receive_documents" });
    expect(first).toMatchObject({ token_type: "bearer", scope: "send_documents receive_documents" });
    const second = await client.refreshTokenGrant(config, first.refresh_token ?? "", { scope: "send_documents" });
    expect(second.scope).toBe("send_documents");
    expect(await client.tokenIntrospection(config, second.access_token)).toMatchObject({ active: true });
    await client.tokenRevocation(config, second.refresh_token ?? "");
    expect(await client.tokenIntrospection(config, second.access_token)).toEqual({ active: false });
    await expect(client.refreshTokenGrant(config, second.refresh_token ?? "")).rejects.toMatchObject({
      error: "invalid_grant",
    });
  });
});
