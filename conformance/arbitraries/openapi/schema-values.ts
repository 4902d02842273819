import * as fc from "fast-check";
import { resolved, type Schema } from "../../contract.ts";
import { oddText } from "../odd-texts.ts";

/** Longest text that is drawn from a schema, however long it allows; beyond its own limit it is one character longer. */
const usualLength = 40;

/** The alternatives of a schema, or the schema alone. */
export function alternatives(schema: Schema): readonly Schema[] {
  const { oneOf, anyOf } = resolved(schema);
  const choices = oneOf ?? anyOf;
  return choices ? choices.flatMap(alternatives) : [resolved(schema)];
}

/** Values that fit the schema. */
export function fittingValue(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(...alternatives(schema).map(fittingOne));
}

function fittingOne(schema: Schema): fc.Arbitrary<unknown> {
  const { type, items = {}, properties = {}, required = [], minLength = 0, maxLength = usualLength } = schema;
  const { minimum: min, maximum: max, pattern, format } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "integer") return fc.integer({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === "array") return fc.array(fittingValue(items), { maxLength: 3 });
  if (type === "object") {
    const members = Object.entries(properties).map(([name, each]): [string, fc.Arbitrary<unknown>] => [
      name,
      fittingValue(each),
    ]);
    return fc.record<Record<string, unknown>>(Object.fromEntries(members), { requiredKeys: [...required] });
  }
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern)).filter(({ length }) => length >= minLength && length <= maxLength);
  if (format === "email") return fc.emailAddress().filter(({ length }) => length <= maxLength);
  return fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, usualLength) });
}

/** Values just outside the schema: of another type, empty, too long, of no known choice, or only strange. */
export function unfittingValue(schema: Schema): fc.Arbitrary<unknown> {
  const { maxLength = 255 } = resolved(schema);
  const ofAnotherType = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.jsonValue(), { maxLength: 2 }),
  );
  const tooLong = fc.constantFrom("x", "é", "💶", " ").map((text) => text.repeat(maxLength + 1));
  return fc.oneof(
    { weight: 3, arbitrary: oddText },
    ofAnotherType,
    fc.constant(""),
    { weight: 2, arbitrary: tooLong },
    fc.dictionary(oddText, oddText, { maxKeys: 2 }),
  );
}
