import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "./target.schema.json" with { type: "json" };

let compiled: ValidateFunction | undefined;

/** What is wrong with one member of a target. */
export interface MemberProblem {
  /** As in `clients.apiKey.client_secret`; empty for the whole file. */
  readonly member: string;
  /** Names the member and says what to do. */
  readonly problem: string;
}

/** What is wrong with a target, each member once; empty when it fits the published schema. */
export function schemaProblems(value: unknown): MemberProblem[] {
  compiled ??= new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const found = compiled(value) ? [] : (compiled.errors ?? []).map(inWords);
  return found.filter(({ member }, index) => found.findIndex((each) => each.member === member) === index);
}

function inWords({ instancePath, keyword, params, message }: ErrorObject): MemberProblem {
  const place = instancePath
    .slice(1)
    .split("/")
    .filter((part) => part !== "")
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), "");
  if (keyword === "required") {
    const member = `${place ? `${place}.` : ""}${params.missingProperty}`;
    return { member, problem: `${member} is missing: add it` };
  }
  return { member: place, problem: `${place || "the file"} ${wish(keyword, params, message)}: correct it` };
}

function wish(keyword: string, params: ErrorObject["params"], message = "is wrong"): string {
  if (keyword === "enum") return `must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "pattern") return "must be an absolute http or https URL";
  if (keyword === "minLength") return "must not be empty";
  return message;
}
