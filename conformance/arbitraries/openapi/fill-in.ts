import type { Request } from "../../target/exchange.ts";
import { inQuery } from "../../target/in-query.ts";
import { addressOf } from "../../target/operations.ts";
import type { World } from "../../world.ts";
import type { Body, Draft, Live, LiveName } from "./drafts.ts";

/** What the names of a draft stand for. */
export type Facts = Readonly<Record<LiveName, string>>;

/** What a client that has just been given tokens may put into a request; the positive twin of every draft. */
export async function mustGather(world: World): Promise<Facts> {
  const { client_id, client_secret, scope } = world.clients.apiKey;
  const { access_token, refresh_token = access_token } = await world.mustClientCredentials(world.clients.apiKey);
  return { client_id, client_secret, scope: scope.split(" ")[0] ?? "", token: access_token, refresh_token };
}

/** The request that a draft comes to. */
export function filledIn(
  world: World,
  { operation, method, query, headers, type, body }: Draft,
  facts: Facts,
): Request {
  const text = textOf(body, facts);
  const fields: [string, string][] = headers.map(([name, value]) => [name, value]);
  if (type !== null) fields.push(["content-type", type]);
  const request = { method, url: addressOf(world, operation), headers: fields, ...(text !== "" && { body: text }) };
  return query.length > 0 ? inQuery(request, query) : request;
}

function textOf(body: Body, facts: Facts): string {
  if ("text" in body) return body.text.repeat(body.times ?? 1);
  const members = body.members.map(([name, value]) => [name, isLive(value) ? facts[value.live] : value] as const);
  return body.as === "json"
    ? `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`
    : new URLSearchParams(members.map(([name, value]): [string, string] => [name, inForm(value)])).toString();
}

const isLive = (value: unknown): value is Live => typeof value === "object" && value !== null && "live" in value;

const inForm = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
