import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";

interface Media {
  schema: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Parameter {
  name: string;
  required?: boolean;
  schema: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
type Referable<Shape> = Shape | { $ref: string };
interface Operation {
  operationId: string;
  parameters?: Referable<Parameter>[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

const document = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const operations: Operation[] = Object.values<Record<string, Operation>>(document.paths).flatMap((item) =>
  Object.values(item),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "openapi.json");

/** The named schema or parameter behind a reference, or what stands there itself. */
function resolve<Shape extends object>(found: Referable<Shape>): Shape {
  if (!("$ref" in found)) return found;
  return found.$ref
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key], document);
}

const valuesOf = ({ example, examples }: Pick<Media, "example" | "examples">) => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples ?? {}).map(({ value }) => value),
];

/** Reads a schema of the document in its place, so that its references resolve. */
function compile(schema: object) {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi.json#/')));
}

const bodies = operations.flatMap(({ operationId, requestBody, responses }) =>
  Object.entries({ request: requestBody, ...responses }).flatMap(([part, holder]) =>
    Object.entries(holder?.content ?? {}).map(([mediaType, media]) => ({
      title: `${operationId} ${part} ${mediaType}`,
      media,
    })),
  ),
);

describe("every body has an example, and every example is valid", () => {
  test.each(bodies)("$title", ({ media }) => {
    const values = valuesOf(media);
    expect(values.length).toBeGreaterThan(0);
    const validate = compile(media.schema);
    for (const value of values) {
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

const parameters = operations.flatMap(({ operationId, parameters: listed = [] }) =>
  listed.map((each) => {
    const parameter = resolve<Parameter>(each);
    return { title: `${operationId} ${parameter.name}`, parameter };
  }),
);

describe("every parameter has an example, and every example is valid", () => {
  test.each(parameters)("$title", ({ parameter }) => {
    const values = valuesOf(parameter);
    expect(values.length).toBeGreaterThan(0);
    const validate = compile(parameter.schema);
    for (const value of values) {
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
