import request from "supertest";
import { type Answer, expectDocumented } from "./documented.ts";
import type { TestClient, World } from "./world.ts";

export type { Answer };

export interface Request {
  method?: "get" | "post" | "head" | "put" | "delete" | "options" | "patch";
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** One request to the app over a real socket. Every answer is checked against the contract. */
export async function ask(
  world: Pick<World, "app">,
  { method = "post", path, headers = {}, body }: Request,
): Promise<Answer> {
  const sent = request(world.app)[method](path).set(headers).redirects(0).buffer(true).parse(asText);
  const { status, headers: received, body: read } = await (body === undefined ? sent : sent.send(body));
  const text = typeof read === "string" ? read : "";
  const answer = { status, headers: received as Record<string, string>, text, body: readJson(text) };
  expectDocumented(method.toUpperCase(), path, answer);
  return answer;
}

function asText(received: unknown, done: (error: Error | null, text: string) => void): void {
  const chunks: Uint8Array[] = [];
  const stream = received as NodeJS.ReadableStream;
  stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  stream.on("end", () => done(null, Buffer.concat(chunks).toString()));
}

function readJson(text: unknown): Record<string, unknown> {
  try {
    return JSON.parse(String(text));
  } catch {
    return {};
  }
}

type Parameters = Record<string, string> | [string, string][] | string;

export const FORM = "application/x-www-form-urlencoded";

export const form = (parameters: Parameters): string =>
  typeof parameters === "string" ? parameters : new URLSearchParams(parameters).toString();

export const basic = ({ id, secret }: Pick<TestClient, "id" | "secret">): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64")}`,
});

const postForm =
  (path: string) =>
  (world: Pick<World, "app">, parameters: Parameters, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(world, { path, headers: { "Content-Type": FORM, ...headers }, body: form(parameters) });

export const token = postForm("/api/auth/token");
export const revoke = postForm("/api/auth/revoke");
export const introspect = postForm("/api/auth/introspect");

export const renew = (
  world: Pick<World, "app">,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(world, {
    path: "/api/auth/renew",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

export interface Pair {
  access_token: string;
  refresh_token: string;
  scope: string;
  expires_in: number;
}

/** A token by client_credentials, which must be granted. */
export async function obtain(world: World, { id, secret }: TestClient, scope?: string): Promise<Pair> {
  const parameters = { grant_type: "client_credentials", client_id: id, client_secret: secret };
  return granted(await token(world, scope === undefined ? parameters : { ...parameters, scope }));
}

/** The pair of an answer that must be 200. */
export function granted({ status, text, body }: Answer): Pair {
  if (status !== 200) throw new Error(`expected a token, got ${status} ${text}`);
  return body as unknown as Pair;
}

export async function isActive(world: World, client: TestClient, of: string): Promise<boolean> {
  return (await introspect(world, { token: of }, basic(client))).body.active === true;
}
