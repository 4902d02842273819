import { beforeEach, expect, test, vi } from "vitest";
import { clientLimits } from "../../src/failure-limits.ts";
import { authenticateClient } from "../../src/http/authenticate-client.ts";
import type { RegisteredClient } from "../../src/stores/store.ts";
import { digestSecret } from "../../src/tokens/client-secret.ts";
import { UNLIMITED } from "./unlimited.ts";

const work: string[] = [];

vi.mock("node:crypto", async (original) => {
  const real = await original<typeof import("node:crypto")>();
  return {
    ...real,
    createHash: (algorithm: string) => {
      work.push(algorithm);
      return real.createHash(algorithm);
    },
    timingSafeEqual: (left: Uint8Array, right: Uint8Array) => {
      work.push(`compare ${left.length}`);
      return real.timingSafeEqual(left, right);
    },
  };
});

const secrets = [
  { id: "sec_1", digest: digestSecret("cs_right"), createdAt: 0, endsAt: null },
  { id: "sec_0", digest: digestSecret("cs_older"), createdAt: 0, endsAt: 2 },
];
const registered = (disabled: boolean, live = 1): RegisteredClient => ({
  client: {
    id: "key_1",
    kind: "api_key",
    accountId: "acc_1",
    name: "",
    scopes: [],
    redirectUris: [],
    requirePkce: false,
    renewGrace: 0,
    renewWithoutAuthentication: false,
    disabled,
    authenticationLimit: null,
  },
  secrets: secrets.slice(0, live),
});
const asked: string[] = [];
const attempt = async (
  found: RegisteredClient | undefined,
  client_secret: string,
  limits = clientLimits(UNLIMITED),
) => {
  const findClient = async (id: string) => {
    asked.push(id);
    return found;
  };
  const claims = {
    authorization: undefined,
    body: { client_id: "key_1", client_secret },
    optional: false,
    peer: "192.0.2.1",
  };
  return [await authenticateClient(claims, { findClient }, 1, limits), [...work], asked.length];
};

beforeEach(() => {
  work.length = 0;
  asked.length = 0;
});

test.each([
  ["an unknown client", undefined, "cs_right"],
  ["a wrong secret", registered(false), "cs_wrong"],
  ["a wrong secret while two are live", registered(false, 2), "cs_wrong"],
  ["a disabled client", registered(true), "cs_right"],
])(
  "[client-authentication/failures-take-the-same-time] %s costs one look, one digest and two comparisons",
  async (...attempted) => {
    const [, found, secret] = attempted;
    expect(await attempt(found, secret)).toEqual([
      expect.objectContaining({ refused: "client_authentication_failed" }),
      ["sha256", "compare 32", "compare 32"],
      1,
    ]);
  },
);

test("who is throttled is told so before any secret is compared, whoever the client is", async () => {
  const limits = clientLimits({ ...UNLIMITED, clientFailures: 1 });
  await attempt(registered(false), "cs_wrong", limits);
  work.length = 0;
  for (const found of [undefined, registered(false), registered(true)])
    expect(await attempt(found, "cs_right", limits)).toEqual([
      expect.objectContaining({ refused: "too_many_requests", retryAfter: expect.any(Number) }),
      [],
      expect.any(Number),
    ]);
});

test("the right secret costs the same", async () => {
  expect(await attempt(registered(false), "cs_right")).toEqual([
    { client: registered(false).client, secretId: "sec_1" },
    ["sha256", "compare 32", "compare 32"],
    1,
  ]);
});
