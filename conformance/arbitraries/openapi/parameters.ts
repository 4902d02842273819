import * as fc from "fast-check";
import { type Operation, type Parameter, resolved } from "../../contract.ts";
import { oddText } from "../odd-texts.ts";
import type { Pair } from "./drafts.ts";
import { isLiveName, type Live } from "./live.ts";
import { oddNumber, oddSegment } from "./odd-requests.ts";
import { fittingValue } from "./schema-values.ts";

/** What stands for a path parameter: something that is there, or text as it goes over the wire. */
export type Segment = Live<"participant" | "document" | "incoming"> | string;

/** The path parameters of an operation: usually what was made for the run, and never what anybody else has. */
export function pathOf({ path, parameters }: Operation): fc.Arbitrary<Readonly<Record<string, Segment>>> {
  const there: Segment[] = path.includes("/documents/")
    ? [{ live: "document" }, { live: "incoming" }]
    : [{ live: "participant" }];
  const segment = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: oddSegment });
  return fc.record(Object.fromEntries(parametersIn("path", parameters).map(({ name }) => [name, segment])));
}

/** Query parameters that the operation has, each there or not, and at times twice or with another value than it takes. */
export function queryOf({ parameters }: Operation): fc.Arbitrary<readonly Pair[]> {
  const each = parametersIn("query", parameters).map(({ name, required = false, schema }) => {
    const fitting = fittingValue(schema).map(inText);
    const usual = isLiveName(name)
      ? fc.oneof({ weight: 3, arbitrary: fc.constant<Pair[1]>({ live: name }) }, { weight: 1, arbitrary: fitting })
      : fitting;
    const odd = resolved(schema).type === "integer" ? fc.oneof(oddNumber, oddText) : fc.oneof(oddText, fc.constant(""));
    const one = fc
      .oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: odd })
      .map((value): Pair => [name, value]);
    return fc.oneof<fc.MaybeWeightedArbitrary<readonly Pair[]>[]>(
      { weight: required ? 12 : 6, arbitrary: one.map((only) => [only]) },
      { weight: required ? 1 : 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.tuple(one, one) },
    );
  });
  return fc.tuple(...each).map((pairs) => pairs.flat());
}

/** Header fields that the operation has, each there or not. */
export function headersOf({ parameters }: Operation): fc.Arbitrary<readonly Pair[]> {
  const each = parametersIn("header", parameters).map(({ name }) => {
    const value = fc.oneof(
      ...(isLiveName(name) ? [{ weight: 4, arbitrary: fc.constant<Pair[1]>({ live: name }) }] : []),
      fc.stringMatching(/^[!-~]{0,40}$/),
      fc.constant("x".repeat(300)),
    );
    return fc.option(value, { nil: undefined }).map((given): Pair[] => (given === undefined ? [] : [[name, given]]));
  });
  return fc.tuple(...each).map((pairs) => pairs.flat());
}

const parametersIn = (place: string, parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.in === place);

const inText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
