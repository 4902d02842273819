import * as fc from "fast-check";
import { type Operation, resolved, type Schema } from "../../contract.ts";
import { operationsOf } from "../../target/operations.ts";
import type { World } from "../../world.ts";
import { oddText } from "../odd-texts.ts";
import { anyMediaType, anyMethod, oddBody, oddHeaders, oddQuery } from "./odd-requests.ts";
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

/** Drafts for the operations that the server serves. */
export function drafts(world: World): fc.Arbitrary<Draft> {
  const chosen = operationsOf(world).map((operation) => ({
    weight: operation.body ? 3 : 1,
    arbitrary: fc.constant(operation),
  }));
  return fc.oneof(...chosen).chain(draftsOf);
}

/** Drafts that are as they should be but for their members, or for one other thing. */
function draftsOf({ operationId, path, method, body }: Operation): fc.Arbitrary<Draft> {
  const usual = {
    operation: fc.constant({ operationId, path }),
    method: fc.constant(method),
    query: fc.constant<readonly Pair[]>([]),
    headers: fc.constant<readonly Pair[]>([]),
    type: fc.constant<string | null>(body?.type ?? null),
    body: body ? membersFor(body.type, body.schema) : fc.constant<Body>({ text: "" }),
  };
  return fc.oneof(
    { weight: body ? 6 : 1, arbitrary: fc.record(usual) },
    fc.record({ ...usual, method: anyMethod }),
    fc.record({ ...usual, query: oddQuery }),
    fc.record({ ...usual, headers: oddHeaders }),
    fc.record({ ...usual, type: anyMediaType }),
    fc.record({ ...usual, body: oddBody }),
  );
}

function membersFor(type: string, schema: Schema): fc.Arbitrary<Body> {
  const as = type === "application/json" ? "json" : "form";
  return fc.oneof(...alternatives(schema).map(membersOf)).map((members) => ({ members, as }));
}

/** Members of an object: each usually as it should be, at times missing, unfit or twice, with strangers among them. */
function membersOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<readonly Member[]> {
  const own = Object.entries(properties).map(([name, each]): fc.Arbitrary<readonly Member[]> => {
    const one = memberOf(name, each);
    return fc.oneof(
      { weight: required.includes(name) || name.startsWith("client_") ? 20 : 6, arbitrary: one.map((only) => [only]) },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: unfittingValue(each).map((value): readonly Member[] => [[name, value]]) },
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

/** One time in sixteen something else than the usual. */
function mostly<Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 15, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}
