import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clientLimits, renewalLimits } from "../../src/failure-limits.ts";
import { type Answer, basic, granted, introspect, renew, revoke, token } from "./ask.ts";
import { UNLIMITED } from "./unlimited.ts";
import { openWorld, SETTINGS, type TestClient, type World } from "./world.ts";

const GRANT = { grant_type: "client_credentials" };
const [GUESSER, HOME] = ["192.0.2.1", "198.51.100.2"];
const from = (address: string) => ({ "X-Forwarded-For": address });
const wrong = ({ id }: { id: string }) => basic({ id, secret: "cs_wrong" });
const told = ({ status, headers, text }: Answer) => [status, headers["retry-after"] !== undefined, text];
const throttled = [429, true, expect.stringContaining('"temporarily_unavailable"')];

let world: World;
let key: TestClient;

/** A server behind a proxy, whose limits are reached soon. */
beforeEach(async () => {
  const failures = { clientFailures: 3, addressFailures: 5, renewalFailures: 3 };
  world = await openWorld({
    settings: { ...SETTINGS, forwardedFor: true },
    clientLimits: clientLimits(failures),
    renewalLimits: renewalLimits(failures),
  });
  key = await world.addClient();
});
afterEach(() => world.close());

const fail = async (client: { id: string }, times: number, at = GUESSER) => {
  for (let attempt = 0; attempt < times; attempt++) await token(world, GRANT, { ...wrong(client), ...from(at) });
};

describe("failed authentications", () => {
  test("are 401 up to the limit, then 429, the right secret too", async () => {
    const answers: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++)
      answers.push((await token(world, GRANT, { ...wrong(key), ...from(GUESSER) })).status);
    expect(answers).toEqual([401, 401, 401, 429]);
    expect(told(await token(world, GRANT, { ...basic(key), ...from(GUESSER) }))).toEqual(throttled);
  });

  test("lock nobody out elsewhere", async () => {
    await fail(key, 10);
    expect((await token(world, GRANT, { ...basic(key), ...from(HOME) })).status).toBe(200);
    await fail(key, 2, HOME);
    expect((await token(world, GRANT, { ...basic(key), ...from(HOME) })).status).toBe(200);
    await fail(key, 2, HOME);
    expect((await token(world, GRANT, { ...basic(key), ...from(HOME) })).status).toBe(200);
  });

  test("count at every endpoint where clients authenticate", async () => {
    const at = { ...wrong(key), ...from(GUESSER) };
    const answers = [
      await revoke(world, { token: "x" }, at),
      await introspect(world, { token: "x" }, at),
      await renew(world, { refresh_token: "x" }, at),
      await token(world, GRANT, at),
      await revoke(world, { token: "x" }, at),
      await introspect(world, { token: "x" }, at),
      await renew(world, { refresh_token: "x" }, at),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429, 429, 429]);
  });

  test("of an unknown, a disabled and a known client are slowed alike, to the byte", async () => {
    const disabled = await world.addClient();
    await world.store.setClientDisabled(disabled.id, true, world.now());
    const outcomes: unknown[][] = [];
    for (const [index, client] of [{ id: "key_0" }, { id: "é" }, disabled, key].entries()) {
      const at = from(`203.0.113.${index}`);
      await fail(client, 3, `203.0.113.${index}`);
      outcomes.push(told(await token(world, GRANT, { ...basic({ secret: "cs_any", ...client }), ...at })));
    }
    expect(outcomes[0]).toEqual(throttled);
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });

  test("of many clients are slowed at their address", async () => {
    for (const id of ["key_1", "key_2", "key_3", "key_4", "key_5"]) await fail({ id }, 1);
    expect(told(await token(world, GRANT, { ...basic(key), ...from(GUESSER) }))).toEqual(throttled);
    expect((await token(world, GRANT, { ...basic(key), ...from(HOME) })).status).toBe(200);
  });

  test("without credentials, or with two, are no guesses", async () => {
    for (let attempt = 0; attempt < 10; attempt++) {
      await token(world, GRANT, from(GUESSER));
      await token(world, { ...GRANT, client_secret: "x" }, { ...basic(key), ...from(GUESSER) });
    }
    expect((await token(world, GRANT, { ...basic(key), ...from(GUESSER) })).status).toBe(200);
  });
});

test("a client's own limit counts what succeeds too, and its Retry-After is true", async () => {
  const own = await world.addClient({ authenticationLimit: { limit: 2, window: 1 } });
  const at = { ...basic(own), ...from(HOME) };
  expect([(await token(world, GRANT, at)).status, (await token(world, GRANT, at)).status]).toEqual([200, 200]);
  const { status, headers } = await token(world, GRANT, at);
  expect([status, headers["retry-after"]]).toEqual([429, "1"]);
  await new Promise((done) => setTimeout(done, 1000));
  expect((await token(world, GRANT, at)).status).toBe(200);
});

describe("renewals without credentials", () => {
  test("of what is no token are slowed at their address", async () => {
    const answers: Answer[] = [];
    for (let attempt = 0; attempt < 4; attempt++)
      answers.push(await renew(world, { refresh_token: `csr_${attempt}` }, from(GUESSER)));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 429]);
    expect(told(answers[3] as Answer)).toEqual(throttled);
    expect((await renew(world, { refresh_token: "csr_" }, from(HOME))).status).toBe(400);
  });

  test("of tokens that are spent, revoked or good are not, however many", async () => {
    const pair = granted(await token(world, GRANT, { ...basic(key), ...from(HOME) }));
    const dead = granted(await token(world, GRANT, { ...basic(key), ...from(HOME) }));
    await revoke(world, { token: dead.refresh_token }, { ...basic(key), ...from(HOME) });
    for (let attempt = 0; attempt < 8; attempt++)
      expect((await renew(world, { refresh_token: dead.refresh_token }, from(HOME))).status).toBe(400);
    let { refresh_token } = pair;
    for (let attempt = 0; attempt < 8; attempt++)
      ({ refresh_token } = granted(await renew(world, { refresh_token }, from(HOME))));
  });

  test("with credentials are counted by the client alone", async () => {
    for (let attempt = 0; attempt < 8; attempt++)
      expect((await renew(world, { refresh_token: "csr_" }, { ...basic(key), ...from(HOME) })).status).toBe(400);
    expect((await renew(world, { refresh_token: "csr_" }, from(HOME))).status).toBe(400);
  });
});

test("a header that no proxy vouches for gives no guesser a new address", async () => {
  await world.close();
  world = await openWorld({ clientLimits: clientLimits({ ...UNLIMITED, clientFailures: 3 }) });
  key = await world.addClient();
  for (let attempt = 0; attempt < 3; attempt++) await fail(key, 1, `203.0.113.${attempt}`);
  expect(told(await token(world, GRANT, { ...basic(key), ...from("203.0.113.9") }))).toEqual(throttled);
});
