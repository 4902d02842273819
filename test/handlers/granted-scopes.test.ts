import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClientKind } from "../../src/domain/client.ts";
import type { Scope } from "../../src/domain/scope.ts";
import { newSessionToken, sessionIdOf } from "../../src/tokens/session.ts";
import { basic, form, granted, introspect, token } from "../http/ask.ts";
import { openWorld, random, type TestClient, type World } from "../http/world.ts";
import { ALLOWED, askings, tickings } from "./scope-cases.ts";

const INTRODUCTION = `# Scopes, case by case

What a token holds: by what its client is allowed, what the request asks for and what the user ticks on the consent screen. The
rules are in [contract.md](contract.md#scopes). The screen offers what was asked for, all of it ticked.

This table is made by asking a server, and a test fails when it is out of date: \`vitest run test/handlers/granted-scopes.test.ts -u\`
writes it anew.`;

const KINDS: Record<ClientKind, string> = { api_key: "An API key", developer_app: "A Developer Application" };
const CALLBACK = "https://app.example/callback";
const AUTHORIZE = "/api/auth/authorize";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Customer {
  client: TestClient;
  cookie: string;
}

/** A client, and a user of its account who has logged in. */
async function customerOf(kind: ClientKind, scopes: readonly Scope[]): Promise<Customer> {
  const { store, now } = world;
  const client = await world.addClient({ kind, scopes, redirectUris: [CALLBACK] });
  const [userId, session] = [`usr_${client.id}`, newSessionToken(random)];
  const user = { id: userId, accountId: client.accountId, login: `${userId}@example.test`, passwordHash: "" };
  await store.createUser({ ...user, createdAt: now() });
  const times = { createdAt: now(), expiresAt: now() + 43_200_000 };
  await store.openSession({ id: sessionIdOf(session), userId, ...times }, undefined);
  return { client, cookie: `countersign=${session}` };
}

const asUser = ({ cookie }: Customer) => ({ Cookie: cookie, Accept: "application/json" });

const authorize = (customer: Customer, scope: string | undefined) => {
  const usual = { response_type: "code", client_id: customer.client.id, redirect_uri: CALLBACK };
  const query = scope === undefined ? usual : { ...usual, scope };
  return request(world.app).get(AUTHORIZE).query(query).set(asUser(customer)).redirects(0);
};

/** Allows what is ticked for the whole account, on a screen of its own; the address that this leads to. */
async function allow(
  customer: Customer,
  scope: string | undefined,
  ticked: readonly string[],
): Promise<request.Response> {
  const { body } = await authorize(customer, scope);
  const choice: Record<string, string> = { ...body.form.fields, participant: "account", decision: "allow" };
  const sent = [...Object.entries(choice), ...ticked.map((each): [string, string] => ["scope", each])];
  return request(world.app).post(AUTHORIZE).set(asUser(customer)).type("form").send(form(sent));
}

/** What the token holds, by its answer and by introspection alike; or the error there is instead. */
async function outcome({ client }: Customer, decided: request.Response): Promise<string> {
  if (decided.status !== 200) return `no code: ${decided.status}`;
  const code = new URL(String(decided.body.redirect_to)).searchParams.get("code") ?? "";
  const redemption = { grant_type: "authorization_code", code, redirect_uri: CALLBACK };
  const pair = granted(await token(world, redemption, basic(client)));
  for (const each of [pair.access_token, pair.refresh_token])
    expect((await introspect(world, { token: each }, basic(client))).body.scope).toBe(pair.scope);
  return listed(pair.scope.split(" "));
}

const listed = (scopes: readonly unknown[]): string => scopes.map((scope) => `\`${scope}\``).join(" ");
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

async function rowsOf(customer: Customer, allowed: readonly Scope[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { what, scope } of askings(allowed)) {
    const screen = await authorize(customer, scope);
    if (screen.status !== 200) {
      const error = new URL(screen.headers.location ?? "").searchParams.get("error");
      rows.push([what, "no screen", `\`${error}\``]);
      continue;
    }
    const offered: string[] = screen.body.scopes.map((each: { scope: string }) => each.scope);
    for (const ticking of tickings(offered))
      rows.push([what, ticking.what, await outcome(customer, await allow(customer, scope, ticking.scopes))]);
  }
  return rows;
}

/** Without a user nobody ticks anything. */
async function ownRows({ client }: Customer, allowed: readonly Scope[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { what, scope } of askings(allowed)) {
    const asked = { grant_type: "client_credentials", ...(scope !== undefined && { scope }) };
    const { status, body } = await token(world, asked, basic(client));
    rows.push([what, "—", status === 200 ? listed(String(body.scope).split(" ")) : `${status} \`${body.error}\``]);
  }
  return rows;
}

async function section(kind: ClientKind, { title, scopes }: (typeof ALLOWED)[number]): Promise<string> {
  const customer = await customerOf(kind, scopes);
  const head = ["Asked for", "Ticked", "Held"];
  return [
    `## ${KINDS[kind]} that is allowed ${title}`,
    listed(scopes),
    "With a user's consent:",
    table(head, await rowsOf(customer, scopes)),
    "In its own name:",
    table(head, await ownRows(customer, scopes)),
  ].join("\n\n");
}

test("the scopes that clients of each kind are granted are those of the table that partners read", async () => {
  const sections: string[] = [];
  for (const kind of ["api_key", "developer_app"] as const)
    for (const allowed of ALLOWED) sections.push(await section(kind, allowed));
  await expect(`${[INTRODUCTION, ...sections].join("\n\n")}\n`).toMatchFileSnapshot("../../spec/granted-scopes.md");
});
