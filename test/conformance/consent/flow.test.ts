import { expect, onTestFinished, test } from "vitest";
import { expectCode } from "../../../conformance/expect/callback.ts";
import { expectRedirectError } from "../../../conformance/expect/redirect-error.ts";
import { expectTokens } from "../../../conformance/expect/token-answer.ts";
import { connect } from "../../../conformance/runner/connect.ts";
import { createWorld } from "../../../conformance/target/create-world.ts";
import { pkcePair } from "../../../conformance/target/pkce.ts";
import type { Consent, Target } from "../../../conformance/target/target.ts";
import { Inapplicable, Unavailable } from "../../../conformance/unavailable.ts";
import type { World } from "../../../conformance/world.ts";
import { type Faults, type OtherServer, otherTarget, startOtherServer } from "./other-server.ts";

/** A suite's worlds against the other server. */
async function against(faults: Faults = {}, changes: (url: string) => Partial<Target> = () => ({})) {
  const server = await startOtherServer(faults);
  const target = otherTarget(server.url, changes(server.url));
  const session = await connect({ base: server.url, target, timeout: 2000 });
  onTestFinished(async () => {
    await session.transport.close();
    await server[Symbol.asyncDispose]();
  });
  const world = (): World => createWorld(session, { runId: "run", beforeRequests: () => {} });
  return { server, world };
}

const withConsent =
  (consent: Consent) =>
  (url: string): Partial<Target> => ({ consent: { ...otherTarget(url).consent, ...consent } });

const approvalsOf = ({ asked }: OtherServer) => asked.filter(({ path }) => path === "/consent/decide");

test("all runs of a suite share the login of a user, and users share nothing", async () => {
  const { server, world } = await against();
  const one = world();
  const sessions = await Promise.all([one.login(one.users.owner), world().login(one.users.owner)]);
  expect(sessions[0]).toBe(sessions[1]);
  const other = await one.login(one.users.customer);
  expect(server.logins).toEqual(["mia", "noor"]);
  const url = one.endpoints.authorize;
  expect(sessions[0]?.jar.headerFor(url)).not.toBe(other.jar.headerFor(url));
  expect((await one.view(other, one.clients.apiKey)).participants.map(({ id }) => id)).toEqual(["q-1"]);
});

test("a fresh login is a session of its own", async () => {
  const { server, world } = await against();
  const { users, login, freshLogin, endpoints } = world();
  const shared = (await login(users.owner)).jar.headerFor(endpoints.authorize);
  const fresh = (await freshLogin(users.owner)).jar.headerFor(endpoints.authorize);
  expect(fresh).not.toBe(shared);
  expect((await login(users.owner)).jar.headerFor(endpoints.authorize)).toBe(shared);
  expect(server.logins).toEqual(["mia", "mia"]);
});

test("a shared session that has died is renewed, once; one of its own is not", async () => {
  const { server, world } = await against();
  const { users, login, freshLogin, authorize, clients, mustApprove } = world();
  const [shared, fresh] = [await login(users.owner), await freshLogin(users.owner)];
  server.forgetSessions();
  const answers = await Promise.all([1, 2, 3].map(() => authorize(shared, clients.apiKey)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(server.logins).toHaveLength(3);
  expect((await authorize(fresh, clients.apiKey)).status).toBe(303);
  expect((await authorize(null, clients.apiKey)).status).toBe(303);
  expect(server.logins).toHaveLength(3);
  server.forgetSessions();
  expect((await mustApprove(clients.apiKey, users.owner)).code).toBeTruthy();
  const posted = server.asked.filter(({ path }) => path === "/sign-in/go");
  expect(new Set(posted.map(({ headers }) => headers.cookie))).toEqual(new Set(["ticket=t1"]));
});

test("a login is followed to its end", async () => {
  const { server, world } = await against();
  const { users, login } = world();
  await login(users.owner);
  expect(server.asked.at(-1)?.path).toBe("/home");
});

test("a throttled login waits; a refused one is tried again by whoever asks next", async () => {
  const throttled = await against({ firstLogin: { status: 429, headers: { "retry-after": "1" } } });
  const world = throttled.world();
  await world.login(world.users.owner);
  expect(throttled.server.logins).toEqual(["refused", "mia"]);

  const refused = await against({ firstLogin: { status: 401, body: "no" } });
  const other = refused.world();
  await expect(other.login(other.users.owner)).rejects.toThrow("the login of mia was refused: 401");
  await other.login(other.users.owner);
});

test.each([
  [{ loginField: "login" }, "without a form with the fields"],
  [{ url: "/home" }, "without a form with the fields"],
])("a login form that is not as the target says (%j) makes the run impossible", async (login, reason) => {
  const { world } = await against({}, (url) => ({
    consent: { login: { ...otherTarget(url).consent?.login, ...login } },
  }));
  const { users, login: logIn } = world();
  const failure = await logIn(users.owner).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Unavailable);
  expect(String(failure)).toContain(reason);
});

test("a wrong password makes the run impossible", async () => {
  const { world } = await against();
  const { users, login } = world();
  await expect(login({ ...users.owner, password: "wrong" })).rejects.toThrow("the login of mia was refused: 200");
});

for (const driver of ["json", "form"] as const) {
  const consent = withConsent({ driver, sample: 0 });

  test(`the ${driver} driver sees what is offered and gets what is chosen`, async () => {
    const { server, world } = await against({}, consent);
    const { mustApprove, clients, users } = world();
    const options = { scope: "admin send_documents", hints: { euVatId: "p-2" }, scopes: ["admin"] };
    const proposed = await mustApprove(clients.apiKey, users.owner, { ...options, participant: "preselected" });
    expect(proposed.observed).toMatchObject({ preselected: ["p-2"], offersAccount: true });
    expect(proposed.observed?.scopes.map(({ scope }) => scope)).toEqual(["admin", "send_documents"]);
    expect(proposed.observed?.participants.map(({ id }) => id)).toEqual(["p-1", "p-2"]);
    expect(proposed.callback.params).toEqual({ code: proposed.code, state: "usual-state" });
    await mustApprove(clients.apiKey, users.owner, { participant: "p-1" });
    await mustApprove(clients.apiKey, users.owner);
    expect(server.grants.map(({ participant, scope }) => [participant, scope])).toEqual([
      ["p-2", "admin"],
      ["p-1", "send_documents admin"],
      ["account", "send_documents admin"],
    ]);
  });

  test(`the ${driver} driver denies`, async () => {
    const { world } = await against({}, consent);
    const { view, decide, login, clients, users } = world();
    const session = await login(users.owner);
    const answer = await decide(session, await view(session, clients.apiKey), { decision: "deny" });
    const redirectUri = clients.apiKey.redirect_uris?.[0] ?? "";
    const { params } = expectRedirectError(answer, { redirectUri, error: "access_denied" });
    expect(params).toEqual({ error: "access_denied", state: "usual-state" });
  });
}

test("a code becomes tokens with the verifier and the redirect URI of its request", async () => {
  const { world } = await against();
  const { mustCodeTokens, mustApprove, redeemCode, clients, users } = world();
  const client = { ...clients.apiKey, pkce: "required" } as const;
  const tokens = await mustCodeTokens(client, users.owner, { participant: "p-1", scope: "admin" });
  expect(tokens).toMatchObject({ participant_id: "p-1", scope: "admin", refresh_token: "r" });
  const redirectUri = clients.apiKey.redirect_uris?.[1] ?? "";
  const approval = await mustApprove(clients.apiKey, users.owner, { redirectUri, pkce: pkcePair() });
  expect((await redeemCode(client, { ...approval, verifier: pkcePair().verifier })).status).toBe(400);
  expect((await redeemCode(client, { ...approval, redirectUri: "https://own.test/back" })).status).toBe(400);
  expectTokens(await redeemCode(client, approval));
});

test("without a refresh token there is no chain of a grant to speak of", async () => {
  const { world } = await against({ withoutRefresh: true });
  const { mustStartGrantFamily, mustCodeTokens, clients, users } = world();
  await mustCodeTokens(clients.apiKey, users.owner);
  await expect(mustStartGrantFamily(clients.apiKey, users.owner)).rejects.toBeInstanceOf(Inapplicable);
});

test("anything but a code makes an approval impossible", async () => {
  const { world } = await against({
    callback: (url) => new URL(`${url.origin}${url.pathname}?code=x&error=server_error`),
  });
  const { mustApprove, clients, users } = world();
  await expect(mustApprove(clients.apiKey, users.owner)).rejects.toThrow("the approval led to server_error");
});

test("a few approvals also go through the real screen", async () => {
  const { server, world } = await against({}, withConsent({ sample: 2 }));
  const { mustApprove, clients, users } = world();
  for (let each = 0; each < 20; each += 1) await mustApprove(clients.apiKey, users.owner);
  const onScreen = approvalsOf(server).map(({ headers }, index) =>
    headers.accept === "application/json" ? 0 : index + 1,
  );
  expect(onScreen.filter((index) => index > 0)).toEqual([1, 4]);
});

test("whoever decides on the real screen needs no sample", async () => {
  const { server, world } = await against({}, withConsent({ driver: "form" }));
  const { mustApprove, clients, users } = world();
  await mustApprove(clients.apiKey, users.owner);
  const screens = server.asked.filter(({ path }) => path.startsWith("/consent/ask"));
  expect(screens.map(({ headers }) => headers.accept?.includes("json"))).toEqual([false]);
});

test("a screen that disagrees with its data makes the run impossible", async () => {
  const { world } = await against({ pageProposes: () => "p-1" });
  const { mustApprove, clients, users } = world();
  await expect(mustApprove(clients.apiKey, users.owner)).rejects.toThrow("do not agree on what is pre-selected");
});

test("the fields, headers and parameters of requests can be varied one by one", async () => {
  const { server, world } = await against();
  const { request, login, view, decide, send, clients, users } = world();
  const session = await login(users.owner);
  const varied = request.authorize(clients.apiKey, {
    ...{ session, scope: "admin", state: "a&b=ü +", accept: "json", hints: { rn: "1" } },
    params: { redirect_uri: undefined, response_type: "token", extra: "1" },
    repeat: [["state", ""]],
  });
  expect([...new URL(varied.url).searchParams]).toEqual([
    ...[
      ["tenant", "1"],
      ["response_type", "token"],
      ["client_id", "own"],
      ["scope", "admin"],
      ["state", "a&b=ü +"],
    ],
    ...[
      ["rn", "1"],
      ["extra", "1"],
      ["state", ""],
    ],
  ]);
  expect((await send(varied)).status).toBe(200);
  const seen = await view(session, clients.apiKey);
  expect((await decide(session, seen, {}, { fields: { "odd & name": "<y>" } })).status).toBe(400);
  expect((await decide(session, seen, {}, { fields: { pending: undefined } })).status).toBe(400);
  expect((await decide(session, seen, {}, { headers: { origin: "https://evil.test" } })).status).toBe(403);
  expect((await decide(null, seen)).status).toBe(400);
  const last = await decide(session, seen, { scopes: ["admin"] }, { repeat: [["scope", "x"]], accept: "html" });
  expect(last.status).toBe(303);
  expect(expectCode(last, clients.apiKey.redirect_uris?.[0] ?? "").keepsOwnQuery).toBe(true);
  expect(server.grants.at(-1)?.scope).toBe("admin x");
});
