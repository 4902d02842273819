import { describe, expect, test } from "vitest";
import { granted, isActive, obtain, renew } from "../http/ask.ts";
import type { TestClient, World } from "../http/world.ts";
import { by, errorOf, INVALID_GRANT, renewed, withRenewals } from "./renewals.ts";

let world: World;
let key: TestClient;

withRenewals((opened) => {
  ({ world, key } = opened);
});

describe("scope", () => {
  test("narrows the access token of this answer and never the refresh token (RFC 6749 §6)", async () => {
    const pair = await obtain(world, key, "send_documents receive_documents");
    const narrowed = granted(await renew(world, by(pair.refresh_token, { scope: "receive_documents" })));
    expect(narrowed.scope).toBe("receive_documents");
    expect((await renewed(world, narrowed)).scope).toBe("send_documents receive_documents");
  });

  test.each(["send_documents receive_documents", "admin", "no_such_scope", '"'])(
    "%s is refused as invalid_scope and leaves the token unspent",
    async (scope) => {
      const pair = await obtain(world, key, "send_documents");
      expect(errorOf(await renew(world, by(pair.refresh_token, { scope })))).toEqual([400, "invalid_scope"]);
      expect(await isActive(world, key, pair.refresh_token)).toBe(true);
      expect((await renew(world, by(pair.refresh_token))).status).toBe(200);
    },
  );

  test("of another type is invalid_request", async () => {
    const { refresh_token } = await obtain(world, key);
    for (const scope of [["send_documents"], 5, null, {}])
      expect(errorOf(await renew(world, by(refresh_token, { scope })))).toEqual([400, "invalid_request"]);
  });

  test("what was since taken from the client is granted no more [renew/lost-scopes-fall-away]", async () => {
    const shrinking = await world.addClient();
    const pair = await obtain(world, shrinking, "send_documents receive_documents");
    await world.store.setClientScopes(shrinking.id, ["receive_documents"], world.now());
    const second = await renewed(world, pair);
    expect(second.scope).toBe("receive_documents");
    const both = { scope: "send_documents receive_documents" };
    const third = granted(await renew(world, by(second.refresh_token, both)));
    expect(third.scope).toBe("receive_documents");
    await world.store.setClientScopes(shrinking.id, ["receive_documents", "send_documents"], world.now());
    expect((await renewed(world, third)).scope).toBe("send_documents receive_documents");
  });

  test("of the family, or of what was requested [renew/no-scope-left-is-invalid-grant]", async () => {
    const shrinking = await world.addClient();
    const pair = await obtain(world, shrinking, "send_documents receive_documents");
    await world.store.setClientScopes(shrinking.id, ["receive_documents"], world.now());
    expect(errorOf(await renew(world, by(pair.refresh_token, { scope: "send_documents" })))).toEqual(INVALID_GRANT);
    await world.store.setClientScopes(shrinking.id, ["admin"], world.now());
    expect(errorOf(await renew(world, by(pair.refresh_token)))).toEqual(INVALID_GRANT);
  });
});
