import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { plannedOperations } from "../../generated/operations.ts";

interface Documented {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, { schema: object }>;
}

interface Operation {
  operationId: string;
  responses: Record<string, Documented>;
}

const paths = contract.paths as unknown as Record<string, Record<string, Operation>>;
const isPlanned = ({ operationId }: Operation) => (plannedOperations as readonly string[]).includes(operationId);
const ajv = formats.default(new Ajv2020({ strict: false, discriminator: false }));
ajv.addSchema({ $id: "contract", components: contract.components });
const compiled = new Map<string, ValidateFunction>();

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  body: Record<string, unknown>;
}

/**
 * Fails unless the contract documents this answer of this address: status, required headers, media type and body. What is
 * not served answers 404, and OPTIONS 204, without the contract's word.
 */
export function expectDocumented(method: string, path: string, answer: Answer): void {
  const operations = paths[path.split("?")[0] ?? ""] ?? {};
  const operation = operations[method.toLowerCase()] ?? Object.values(operations)[0];
  if (!operation || isPlanned(operation) || method === "OPTIONS") return;
  const documented = operation.responses[answer.status];
  expect(documented, `${answer.status} is documented for ${method} ${path}`).toBeDefined();
  for (const [name, { required }] of Object.entries(documented?.headers ?? {}))
    if (required) expect(answer.headers[name.toLowerCase()], `${name} of a ${answer.status}`).toBeDefined();
  if (!documented?.content) return;
  const type = answer.headers["content-type"] ?? "";
  expect(Object.keys(documented.content)).toContain(type);
  if (method === "HEAD") return;
  const validate = validatorOf(`${path} ${answer.status} ${type}`, documented.content[type]?.schema ?? {});
  expect(validate(answer.body) ? [] : validate.errors, answer.text).toEqual([]);
}

function validatorOf(name: string, schema: object): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components'));
  const validate = ajv.compile(absolute);
  compiled.set(name, validate);
  return validate;
}
