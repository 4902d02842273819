import * as fc from "fast-check";
import { type Operation, resolved, type Schema } from "../../contract.ts";
import { isClientOperation } from "../../target/client-endpoints.ts";
import { operationsOf } from "../../target/operations.ts";
import type { World } from "../../world.ts";
import { oddText } from "../odd-texts.ts";
import { type Authorization, authorizations } from "./authorizations.ts";
import { isLiveName, type Live } from "./live.ts";
import { lookupQuery } from "./lookup-query.ts";
import { anyMediaType, anyMethod, oddBody, oddHeaders, oddQuery } from "./odd-requests.ts";
import { headersOf, pathOf, queryOf, type Segment } from "./parameters.ts";
import { alternatives, fittingValue, unfittingValue } from "./schema-values.ts";

/** A request at an operation of the contract, drawn from its schemas or from just outside them; not yet filled in. */
export interface Draft {
  readonly operation: Pick<Operation, "operationId" | "path">;
  readonly method: string;
  readonly path: Readonly<Record<string, Segment>>;
  readonly authorization: Authorization | null;
  readonly query: readonly Pair[];
  readonly headers: readonly Pair[];
  /** The declared media type; null for none. */
  readonly type: string | null;
  readonly body: Body;
}

export type Pair = readonly [name: string, value: string | Live];
/** `members` go in the notation that the operation takes, repeats and all; `text` goes as it is, at times many times over. */
export type Body =
  | { readonly members: readonly Member[]; readonly as: "form" | "json" }
  | { readonly text: string; readonly times?: number };
export type Member = readonly [name: string, value: unknown];

/** Drafts for the operations that the server serves, or for those of them that are meant. */
export function drafts(
  world: World,
  isMeant: (operation: Pick<Operation, "operationId">) => boolean = () => true,
): fc.Arbitrary<Draft> {
  const chosen = operationsOf(world)
    .filter(isMeant)
    .map((operation) => ({ weight: weightOf(operation), arbitrary: draftsOf(world, operation) }));
  return fc.oneof(...chosen);
}

/** The more there is to be read of a request, the more of them. */
const weightOf = (operation: Operation): number => (operation.body ? (isClientOperation(operation) ? 5 : 3) : 1);

/** Drafts that are as they should be but for their members, or for one other thing. */
function draftsOf(world: World, operation: Operation): fc.Arbitrary<Draft> {
  const { operationId, path, method, body } = operation;
  const usual = {
    operation: fc.constant({ operationId, path }),
    method: fc.constant(method),
    path: pathOf(operation),
    authorization: authorizations(world, operationId),
    query:
      operationId === "lookupParticipant"
        ? fc.oneof({ weight: 3, arbitrary: lookupQuery(world) }, { weight: 1, arbitrary: queryOf(operation) })
        : queryOf(operation),
    headers: headersOf(operation),
    type: fc.constant<string | null>(body?.type ?? null),
    body: body ? membersFor(body.type, body.schema) : fc.constant<Body>({ text: "" }),
  };
  return fc.oneof(
    { weight: body ? 6 : 1 + operation.parameters.length, arbitrary: fc.record(usual) },
    fc.record({ ...usual, method: anyMethod }),
    fc.record({ ...usual, query: fc.tuple(usual.query, oddQuery).map((pairs) => pairs.flat()) }),
    fc.record({ ...usual, headers: fc.tuple(usual.headers, oddHeaders).map((pairs) => pairs.flat()) }),
    fc.record({ ...usual, type: anyMediaType }),
    fc.record({ ...usual, body: oddBody }),
  );
}

function membersFor(type: string, schema: Schema): fc.Arbitrary<Body> {
  const as = type === "application/json" ? "json" : "form";
  return fc.oneof(...alternatives(schema).map(membersOf)).map((members) => ({ members, as }));
}

/**
 * Members of an object as they should be; or each usually so, but at times missing, unfit or twice, with strangers among them;
 * or none at all.
 */
function membersOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<readonly Member[]> {
  const own = Object.entries(properties).map(([name, each]) => {
    const one = memberOf(name, each);
    const asItShouldBe = { weight: 20, arbitrary: one.map((only): readonly Member[] => [only]) };
    const missing = { weight: 1, arbitrary: fc.constant<readonly Member[]>([]) };
    const isNeeded = required.includes(name) || name.startsWith("client_");
    const fitting = isNeeded ? asItShouldBe.arbitrary : fc.oneof(asItShouldBe.arbitrary, missing.arbitrary);
    const any = fc.oneof<fc.MaybeWeightedArbitrary<readonly Member[]>[]>(
      isNeeded ? asItShouldBe : { ...asItShouldBe, weight: 6 },
      missing,
      { weight: 3, arbitrary: unfittingValue(each).map((value): readonly Member[] => [[name, value]]) },
      { weight: 1, arbitrary: fc.tuple(one, one) },
    );
    return { fitting, any };
  });
  const strangers = mostly<readonly Member[]>([], fc.array(fc.tuple(oddText, fc.jsonValue()), { maxLength: 2 }));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<readonly Member[]>([]) },
    { weight: 4, arbitrary: fc.tuple(...own.map(({ fitting }) => fitting)).map((members) => members.flat()) },
    { weight: 16, arbitrary: fc.tuple(...own.map(({ any }) => any), strangers).map((members) => members.flat()) },
  );
}

function memberOf(name: string, schema: Schema): fc.Arbitrary<Member> {
  const drawn = fittingValue(schema);
  const value = isLiveName(name) && !resolved(schema).enum ? mostly<unknown>({ live: name }, drawn) : drawn;
  return value.map((each): Member => [name, each]);
}

/** One time in sixteen something else than the usual. */
function mostly<Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 15, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}
