import { withBearer } from "../../target/bearer-request.ts";
import { pairsOf, type Request } from "../../target/exchange.ts";
import { inQuery } from "../../target/in-query.ts";
import { addressOf } from "../../target/operations.ts";
import type { World } from "../../world.ts";
import { tampered } from "../tamperings.ts";
import type { Authorization, Presented } from "./authorizations.ts";
import type { Body, Draft } from "./drafts.ts";
import { isLive, type Live, type LiveName } from "./live.ts";

/** What the names of a draft stand for. */
export interface Facts {
  readonly named: Readonly<Record<Exclude<LiveName, "cursor">, string>>;
  /** Where the list of an operation goes on; empty where it does not. */
  readonly cursors: Readonly<Record<string, string>>;
  /** The token that is presented, as it was before it was changed. */
  tokenOf(presented: Presented): string;
}

/** The request that a draft comes to, and where it goes. */
export interface FilledIn {
  readonly request: Request;
  /** A path that is none of the contract's where the draft leaves a part of it empty. */
  readonly operation: Draft["operation"];
}

export function filledIn(world: World, draft: Draft, facts: Facts): FilledIn {
  const { operation, method, query, headers, type, body, authorization } = draft;
  const value = (given: string | Live) => (isLive(given) ? standsFor(given, operation.operationId, facts) : given);
  const fields = headers.map(([name, given]): [string, string] => [name, value(given)]);
  if (type !== null) fields.push(["content-type", type]);
  const text = textOf(body, (given) => standsFor(given, operation.operationId, facts));
  const segments = Object.entries(draft.path).map(([name, segment]) => [
    `{${name}}`,
    isLive(segment) ? encodeURIComponent(value(segment)) : segment,
  ]);
  const inPath = (path: string) =>
    segments.reduce((found, [name = "", segment = ""]) => found.replace(name, () => segment), path);
  const url = inPath(addressOf(world, operation));
  const bare: Request = { method, url, headers: fields, ...(text !== "" && { body: text }) };
  const asked =
    query.length > 0
      ? inQuery(
          bare,
          query.map(([name, given]): [string, string] => [name, value(given)]),
        )
      : bare;
  const isAddress = segments.every(([, segment = ""]) => !noSegment.test(segment));
  return {
    request: authorized(asked, authorization, facts),
    operation: isAddress ? operation : { ...operation, path: inPath(operation.path) },
  };
}

/** What makes a path shorter instead of naming something in it (RFC 3986 §5.2.4). */
const noSegment = /^(?:\.|%2e){0,2}$/i;

function authorized(request: Request, authorization: Authorization | null, { tokenOf }: Facts): Request {
  if (authorization === null) return request;
  if ("text" in authorization)
    return { ...request, headers: [["authorization", authorization.text], ...pairsOf(request.headers)] };
  const token = tokenOf(authorization);
  return withBearer(authorization.tampering ? tampered(token, authorization.tampering) : token, request);
}

function standsFor({ live }: Live, operationId: string, { named, cursors }: Facts): string {
  return live === "cursor" ? (cursors[operationId] ?? "") : named[live];
}

function textOf(body: Body, valueIn: (given: Live) => string): string {
  if ("text" in body) return body.text.repeat(body.times ?? 1);
  const members = body.members.map(([name, given]) => [name, isLive(given) ? valueIn(given) : given] as const);
  return body.as === "json"
    ? `{${members.map(([name, given]) => `${JSON.stringify(name)}:${JSON.stringify(given)}`).join(",")}}`
    : new URLSearchParams(members.map(([name, given]): [string, string] => [name, inForm(given)])).toString();
}

const inForm = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
