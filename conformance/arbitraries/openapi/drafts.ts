import * as fc from "fast-check";
import { type Operation, resolved, type Schema } from "../../contract.ts";
import { operationsOf } from "../../target/operations.ts";
import type { World } from "../../world.ts";
import { oddText } from "../odd-texts.ts";
import { alternatives, fittingValue, unfittingValue } from "./schema-values.ts";

/** A request at an operation of the contract, drawn from its schemas or from just outside them; not yet filled in. */
export interface Draft {
  readonly operation: Pick<Operation, "operationId" | "path">;
  readonly method: string;
  readonly query: readonly Pair[];
  readonly headers: readonly Pair[];
  /** The declared media type; null for none. */
  readonly type: string | null;
  readonly body: Body;
}

export type Pair = readonly [name: string, value: string];
/** `members` go in the notation that the operation takes, repeats and all; `text` goes as it is, at times many times over. */
export type Body =
  | { readonly members: readonly Member[]; readonly as: "form" | "json" }
  | { readonly text: string; readonly times?: number };
export type Member = readonly [name: string, value: unknown];

/** What only a live server can give stands in a draft by its name. */
export interface Live {
  readonly live: LiveName;
}
export type LiveName = (typeof liveNames)[number];
const liveNames = ["client_id", "client_secret", "refresh_token", "token", "scope"] as const;

/** One time in seven something else than the usual. */
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "SEARCH"];

const mediaTypes = [
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  "application/json",
  "application/json; charset=utf-8",
  'application/json;charset="',
  "multipart/form-data",
  "text/plain",
  "*/*",
  "/",
  "",
];

const oddHeader: fc.Arbitrary<Pair> = fc.oneof(
  fc.constantFrom<Pair>(
    ["authorization", "Basic"],
    ["authorization", "Basic Og=="],
    ["authorization", "Basic ////"],
    ["authorization", "Bearer x"],
    ["content-encoding", "gzip"],
    ["content-encoding", "br"],
    ["accept", "text/html;q=x"],
    ["accept-encoding", "identity;q=0"],
    ["range", "bytes=0-0"],
    ["if-match", "*"],
    ["if-none-match", "*"],
    ["x-http-method-override", "DELETE"],
    ["origin", "null"],
    ["cookie", "=; __proto__=1"],
  ),
  fc.tuple(fc.stringMatching(/^x-[a-z]{1,8}$/), fc.stringMatching(/^[!-~]{0,40}$/)),
);

const pair: fc.Arbitrary<Pair> = fc.tuple(oddText, oddText);

/** Drafts for the operations that the server serves. */
export function drafts(world: World): fc.Arbitrary<Draft> {
  const chosen = operationsOf(world).map((operation) => ({
    weight: operation.body ? 3 : 1,
    arbitrary: fc.constant(operation),
  }));
  return fc.oneof(...chosen).chain(({ operationId, path, method, body }) =>
    fc.record({
      operation: fc.constant({ operationId, path }),
      method: mostly(method, fc.constantFrom(...methods)),
      query: mostly<readonly Pair[]>([], fc.array(pair, { minLength: 1, maxLength: 2 })),
      headers: mostly<readonly Pair[]>([], fc.array(oddHeader, { minLength: 1, maxLength: 2 })),
      type: mostly<string | null>(body?.type ?? null, fc.option(fc.constantFrom(...mediaTypes))),
      body: body ? bodies(body.type === "application/json" ? "json" : "form", body.schema) : strayBodies,
    }),
  );
}

const strayBodies = mostly<Body>(
  { text: "" },
  oddText.map((text) => ({ text })),
);

function bodies(as: "form" | "json", schema: Schema): fc.Arbitrary<Body> {
  const members = fc.oneof(...alternatives(schema).map(membersOf)).map((chosen) => ({ members: chosen, as }));
  const text = fc.oneof(oddText, fc.json(), fc.constantFrom("[]", "{", '{"a":', "&&==&", "a=%zz"));
  const once = text.map((each) => ({ text: each }));
  const often = fc.record({
    text: fc.constantFrom("[", "a=", "&", "💶"),
    times: fc.integer({ min: 5000, max: 50_000 }),
  });
  return fc.oneof({ weight: 12, arbitrary: members }, { weight: 1, arbitrary: once }, { weight: 1, arbitrary: often });
}

/** Members of an object: each usually as it should be, at times missing, unfit or twice, with strangers among them. */
function membersOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<readonly Member[]> {
  const own = Object.entries(properties).map(([name, each]): fc.Arbitrary<readonly Member[]> => {
    const one = memberOf(name, each);
    return fc.oneof(
      { weight: required.includes(name) || name.startsWith("client_") ? 12 : 4, arbitrary: one.map((only) => [only]) },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: unfittingValue(each).map((value): readonly Member[] => [[name, value]]) },
      { weight: 1, arbitrary: fc.tuple(one, one) },
    );
  });
  const strangers = mostly<readonly Member[]>([], fc.array(fc.tuple(oddText, fc.jsonValue()), { maxLength: 2 }));
  return fc.tuple(...own, strangers).map((members) => members.flat());
}

function memberOf(name: string, schema: Schema): fc.Arbitrary<Member> {
  const live = liveNames.find((each) => each === name);
  const drawn = fittingValue(schema);
  const value = live && !resolved(schema).enum ? mostly<unknown>({ live }, drawn) : drawn;
  return value.map((each): Member => [name, each]);
}
