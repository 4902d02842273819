import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { StoreUnavailable } from "../../src/stores/store.ts";
import { type Answer, ask } from "../http/ask.ts";
import {
  addressOf,
  DOCUMENT_TYPE,
  FAILING,
  LETTERED,
  type LookupWorld,
  lookUp,
  lookupWorlds,
  REGISTERED,
  UNREGISTERED,
} from "./lookup-world.ts";

const openLookup = lookupWorlds();
let affiliated: { world: LookupWorld; affiliateId: string };
beforeAll(async () => {
  const world = await openLookup();
  affiliated = { world, affiliateId: (await world.addAffiliate()).id };
});

describe("whom a look-up finds", () => {
  test.each([
    ["by identifier", { participantId: REGISTERED }, REGISTERED],
    ["by identifier, as the caller wrote it", { participantId: "9925:be0417502986" }, "9925:be0417502986"],
    ["by VAT number, under the scheme that is preferred", { euVatId: "BE 0417.502.986" }, REGISTERED],
    ["by registration number", { rn: "0417.502.986", countryCode: "be" }, REGISTERED],
    ["beside an empty parameter", { participantId: LETTERED, euVatId: "" }, LETTERED],
    ["beside parameters of nobody's", { participantId: REGISTERED, affiliate_id: "x", RN: "1" }, REGISTERED],
  ])("%s", async (_, parameters, participantId) => {
    const { world, affiliateId } = affiliated;
    const { status, body } = await lookUp(world, { affiliateId, ...parameters } as Record<string, string>);
    expect(status).toBe(200);
    expect(body).toEqual({
      registered: true,
      participantId,
      documentTypes: [DOCUMENT_TYPE],
      checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  test.each([
    ["the identifier that was asked for", { participantId: UNREGISTERED }, UNREGISTERED],
    ["no identifier, where none was", { euVatId: "BE0735208461" }, null],
  ])("who is not registered is told with %s", async (_, parameters, participantId) => {
    const { world, affiliateId } = affiliated;
    const answer = await lookUp(world, { affiliateId, ...parameters } as Record<string, string>);
    expect(answer).toMatchObject({ status: 200, body: { registered: false, participantId, documentTypes: [] } });
  });

  test("an affiliate's ID has no case", async () => {
    const { world, affiliateId } = affiliated;
    const answer = await lookUp(world, { affiliateId: affiliateId.toUpperCase(), participantId: REGISTERED });
    expect(answer).toMatchObject({ status: 200, body: { registered: true } });
  });
});

const OVER_LONG = `0208:${"9".repeat(131)}`;
const of = (parameters: Record<string, string>) => (affiliateId: string) => ({ affiliateId, ...parameters });
const by = (affiliateId: string) => () => ({ affiliateId, participantId: REGISTERED });

describe("what is refused, and how", () => {
  test.each<[string, (affiliateId: string) => Record<string, string>, number, string, string]>([
    ["nobody asks", () => ({ participantId: REGISTERED }), 400, "invalid_affiliate_id", "affiliateId"],
    ["an empty ID", by(""), 400, "invalid_affiliate_id", "affiliateId"],
    ["an ID that is no UUID", by("partner"), 400, "invalid_affiliate_id", "affiliateId"],
    ["a UUID and more", (id) => by(`${id}\n`)(), 400, "invalid_affiliate_id", "affiliateId"],
    ["a UUID that nobody has", by("00000000-0000-0000-0000-000000000000"), 403, "unknown_affiliate", "affiliateId"],
    ["no question", of({}), 400, "invalid_request", "participantId"],
    ["two questions", of({ participantId: REGISTERED, euVatId: "BE1" }), 400, "invalid_request", "participantId"],
    [
      "three",
      of({ participantId: REGISTERED, euVatId: "BE1", rn: "1", countryCode: "BE" }),
      400,
      "invalid_request",
      "exactly one",
    ],
    ["a number without its country", of({ rn: "0417502986" }), 400, "invalid_request", "countryCode"],
    ["a country without a number", of({ countryCode: "BE" }), 400, "invalid_request", "rn"],
    ["an identifier without its scheme", of({ participantId: "0417502986" }), 400, "invalid_request", "participantId"],
    ["an identifier that is too long", of({ participantId: OVER_LONG }), 400, "invalid_request", "participantId"],
    [
      "an identifier with the network's prefix",
      of({ participantId: `iso6523-actorid-upis::${REGISTERED}` }),
      400,
      "invalid_request",
      "participantId",
    ],
    ["a VAT number without a country", of({ euVatId: "0417502986" }), 400, "invalid_request", "euVatId"],
    ["a VAT number of no scheme", of({ euVatId: "AQ12345" }), 400, "unsupported_scheme", "euVatId"],
    ["a registration number of no scheme", of({ rn: "12345", countryCode: "AQ" }), 400, "unsupported_scheme", "rn"],
    ["a country of three letters", of({ rn: "12345", countryCode: "BEL" }), 400, "invalid_request", "countryCode"],
    ["a network that fails", of({ participantId: FAILING }), 503, "network_unavailable", "nothing is known"],
  ])("%s", async (_, parametersOf, status, code, detail) => {
    const { world, affiliateId } = affiliated;
    const answer = await lookUp(world, parametersOf(affiliateId));
    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringContaining(detail) } });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test.each(["participantId", "euVatId", "rn", "countryCode", "affiliateId"])(
    "%s twice is refused, also when it is empty the second time",
    async (repeated) => {
      const { world, affiliateId } = affiliated;
      const once: [string, string][] = [
        ["affiliateId", affiliateId],
        ["participantId", REGISTERED],
      ];
      for (const second of ["", "x"]) {
        const first = once.find(([name]) => name === repeated) ? [] : [[repeated, "1"] as [string, string]];
        const answer = await lookUp(world, [...once, ...first, [repeated, second]]);
        const told = { code: "invalid_request", detail: `${repeated} is repeated: send it once` };
        expect(answer).toMatchObject({ status: 400, body: told });
      }
    },
  );

  test("a disabled affiliate, and one of a disabled account, are as unknown as any", async () => {
    const world = await openLookup();
    const unknown = await lookUp(world, { affiliateId: crypto.randomUUID(), participantId: REGISTERED });
    const disabled = await world.addAffiliate({ disabled: true });
    const orphan = await world.addAffiliate();
    const raw = new Database(world.file);
    raw.prepare("update accounts set disabled = 1 where id = ?").run(orphan.accountId);
    raw.close();
    for (const { id } of [disabled, orphan]) {
      const { status, text } = await lookUp(world, { affiliateId: id, participantId: REGISTERED });
      expect({ status, text }).toEqual({ status: 403, text: unknown.text });
    }
  });

  test("a store that is down is 503, and says when to try again", async () => {
    const sound = await openLookup();
    const findAffiliate = async () => {
      throw new StoreUnavailable("the store is locked");
    };
    const world = await openLookup({ store: Object.assign(Object.create(sound.store), { findAffiliate }) });
    const answer = await lookUp(world, { affiliateId: crypto.randomUUID(), participantId: REGISTERED });
    expect(answer).toMatchObject({ status: 503, body: { code: "temporarily_unavailable" } });
    expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });
});

describe("what is left of a quota", () => {
  const two = { limit: 2, window: 60 };

  test("is told with every answer: of the affiliate and of the address, the nearer first", async () => {
    const world = await openLookup({ perAffiliate: { limit: 5, window: 60 }, perAddress: { limit: 7, window: 60 } });
    const { id: affiliateId } = await world.addAffiliate();
    const { headers } = await lookUp(world, { affiliateId, participantId: REGISTERED });
    expect(headers.ratelimit).toBe('"affiliate";r=4;t=60, "address";r=6;t=60');
    expect(headers["ratelimit-policy"]).toBe('"affiliate";q=5;w=60, "address";q=7;w=60');
    const refused = await lookUp(world, { affiliateId });
    expect(refused.headers.ratelimit).toMatch(/^"affiliate";r=3;t=\d+, "address";r=5;t=\d+$/);
    const stranger = await lookUp(world, { affiliateId: crypto.randomUUID() });
    expect(stranger.headers.ratelimit).toMatch(/^"address";r=4;t=\d+$/);
    expect(stranger.headers["ratelimit-policy"]).toBe('"address";q=7;w=60');
  });

  test("is the affiliate's own where it has one, and over it says when", async () => {
    const world = await openLookup();
    const { id: affiliateId } = await world.addAffiliate({ quota: two });
    for (let look = 0; look < 2; look++)
      expect((await lookUp(world, { affiliateId, participantId: REGISTERED })).status).toBe(200);
    const over = await lookUp(world, { affiliateId: affiliateId.toUpperCase(), participantId: REGISTERED });
    expect(over).toMatchObject({ status: 429, body: { code: "over_quota" } });
    expect(Number(over.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(over.headers["retry-after"])).toBeLessThanOrEqual(60);
    expect(over.headers.ratelimit).toMatch(/^"affiliate";r=0;t=\d+, "address";r=997;t=\d+$/);
    expect(over.headers["ratelimit-policy"]).toBe('"affiliate";q=2;w=60, "address";q=1000;w=60');
    const other = await world.addAffiliate({ quota: two });
    expect((await lookUp(world, { affiliateId: other.id, participantId: REGISTERED })).status).toBe(200);
  });

  test.each([
    ["whatever X-Forwarded-For says, unless a proxy writes it", false, [200, 200, 429]],
    ["by what the proxy added to X-Forwarded-For, and by nothing before it", true, [200, 200, 200]],
  ])("is counted by address: %s", async (_, forwardedFor, statuses) => {
    const { dependencies } = await openLookup();
    const settings = { ...dependencies.settings, forwardedFor };
    const world = await openLookup({ perAddress: two, settings });
    const { id: affiliateId } = await world.addAffiliate();
    const from = (address: string) =>
      lookUp(
        world,
        { affiliateId, participantId: REGISTERED },
        { headers: { "X-Forwarded-For": `198.51.100.9, ${address}` } },
      );
    const answers = [await from("192.0.2.1"), await from("192.0.2.2"), await from("192.0.2.3")];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    if (!forwardedFor) return;
    await from("192.0.2.1");
    expect((await from("192.0.2.1")).status).toBe(429);
  });
});

describe("what scripts of other pages may do", () => {
  const exposed = "RateLimit, RateLimit-Policy, Request-Id, Retry-After";
  const expectOpen = ({ headers }: Answer) => {
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-expose-headers"]).toBe(exposed);
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
  };

  test("they read whatever is answered at the look-up", async () => {
    const world = await openLookup({ perAffiliate: { limit: 3, window: 60 } });
    const { id: affiliateId } = await world.addAffiliate();
    const origin = { Origin: "https://shop.example.test" };
    const statuses = [];
    for (const parameters of [
      { affiliateId, participantId: REGISTERED },
      { affiliateId, participantId: FAILING },
      { affiliateId },
      { affiliateId, participantId: REGISTERED },
      { affiliateId: crypto.randomUUID() },
    ] as Record<string, string>[]) {
      const answer = await lookUp(world, parameters, { headers: origin });
      expectOpen(answer);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 503, 400, 429, 403]);
    expectOpen(await ask(world, { method: "get", path: "/api/lookup?affiliateId=%zz", headers: origin }));
  });

  test("they read there only, and with GET only", async () => {
    const { world, affiliateId } = affiliated;
    const path = addressOf({ affiliateId, participantId: REGISTERED });
    for (const method of ["post", "put", "patch", "delete"] as const) {
      const answer = await ask(world, { method, path });
      expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
      expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
      expectOpen(answer);
    }
    const options = await ask(world, { method: "options", path });
    expect(options).toMatchObject({ status: 204, headers: { allow: "GET, HEAD, OPTIONS" }, text: "" });
    expectOpen(options);
    expect(options.headers).not.toHaveProperty("access-control-allow-methods");
    for (const below of ["/api/lookup/", "/api/lookup/x", "/api/lookups"]) {
      const { status, headers } = await ask(world, { method: "get", path: below });
      expect(status).toBe(404);
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  test("HEAD is GET without a body", async () => {
    const { world, affiliateId } = affiliated;
    const parameters = { affiliateId, participantId: REGISTERED };
    const [got, head] = [await lookUp(world, parameters), await lookUp(world, parameters, { method: "head" })];
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(head.headers["content-length"]).toBe(got.headers["content-length"]);
    expectOpen(head);
    expect((await lookUp(world, { affiliateId }, { method: "head" })).status).toBe(400);
  });
});
