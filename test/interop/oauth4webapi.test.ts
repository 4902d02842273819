import * as oauth from "oauth4webapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDemo } from "../demo-server.ts";

const insecure = { [oauth.allowInsecureRequests]: true };
let server: Awaited<ReturnType<typeof startDemo>>;
let as: oauth.AuthorizationServer;
beforeAll(async () => {
  server = await startDemo();
  const issuer = new URL(server.target.issuer);
  as = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, { ...insecure, algorithm: "oauth2" }),
  );
});
afterAll(() => server.stop());

describe("oauth4webapi, unmodified", () => {
  it.each([
    ["Basic", oauth.ClientSecretBasic],
    ["post", oauth.ClientSecretPost],
  ])("obtains, verifies, refreshes, introspects and revokes with %s authentication", async (_, authenticate) => {
    const { client_id, client_secret = "", scope = "" } = server.target.clients.apiKey ?? { client_id: "" };
    const client: oauth.Client = { client_id };
    const auth = authenticate(client_secret);
    const request = () => oauth.clientCredentialsGrantRequest(as, client, auth, { scope }, insecure);
    const first = await oauth.processClientCredentialsResponse(as, client, await request());
    expect(first).toMatchObject({ token_type: "bearer", expires_in: 900 });
    expect(first.scope?.split(" ").sort()).toEqual(scope.split(" ").sort());

    const resource = new Request("http://localhost/", { headers: { authorization: `Bearer ${first.access_token}` } });
    const claims = await oauth.validateJwtAccessToken(as, resource, as.issuer, insecure);
    expect(claims).toMatchObject({ client_id, sub: client_id });

    const refresh = (token = "") => oauth.refreshTokenGrantRequest(as, client, auth, token, insecure);
    const second = await oauth.processRefreshTokenResponse(as, client, await refresh(first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);

    const introspect = async () => {
      const response = await oauth.introspectionRequest(as, client, auth, second.access_token, insecure);
      return oauth.processIntrospectionResponse(as, client, response);
    };
    expect(await introspect()).toMatchObject({ active: true, client_id });
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(as, client, auth, second.refresh_token ?? "", insecure),
    );
    expect(await introspect()).toEqual({ active: false });
  });

  it("reads the refusal of a wrong secret", async () => {
    const client: oauth.Client = { client_id: server.target.clients.apiKey?.client_id ?? "" };
    const response = await oauth.clientCredentialsGrantRequest(
      as,
      client,
      oauth.ClientSecretBasic("wrong"),
      {},
      insecure,
    );
    await expect(oauth.processClientCredentialsResponse(as, client, response)).rejects.toMatchObject({ status: 401 });
  });
});
