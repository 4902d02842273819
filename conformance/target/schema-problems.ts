import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "./target.schema.json" with { type: "json" };

let compiled: ValidateFunction | undefined;

/** What is wrong with a target, member by member; empty when it fits the published schema. */
export function schemaProblems(value: unknown): string[] {
  compiled ??= new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return compiled(value) ? [] : (compiled.errors ?? []).map(inWords);
}

function inWords({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath
    .slice(1)
    .split("/")
    .filter((part) => part !== "")
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), "");
  if (keyword === "required") {
    return `${place ? `${place}.` : ""}${params.missingProperty} is missing: add it`;
  }
  if (keyword === "enum") return `${place} must be one of ${params.allowedValues.join(", ")}: correct it`;
  if (keyword === "const") return `${place} must be ${JSON.stringify(params.allowedValue)}: correct it`;
  if (keyword === "pattern") return `${place} must be an absolute http or https URL: correct it`;
  return `${place || "the file"} ${message}: correct it`;
}
