import document from "../generated/openapi.json" with { type: "json" };

/** As much of JSON Schema as the contract's requests use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** A parameter of an operation outside its body. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Response {
  readonly content?: Readonly<Record<string, unknown>>;
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly "x-planned"?: boolean;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response>>;
}

/** An operation that servers of the contract serve. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly type: string; readonly schema: Schema };
  readonly responses: Readonly<Record<string, Response>>;
}

const contract = document as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
};

/** The operations of the contract but for those that are planned. */
export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => !operation["x-planned"])
    .map(([method, { operationId, parameters = [], requestBody, responses }]) => {
      const [body] = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => ({ type, schema }));
      return {
        operationId,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(parameterOf),
        responses,
        ...(body && { body }),
      };
    }),
);

/** The parameter that a reference into the contract means, or the parameter itself. */
function parameterOf(parameter: Parameter | { readonly $ref: string }): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const found = contract.components.parameters[parameter.$ref.split("/").at(-1) ?? ""];
  if (found === undefined) throw new Error(`the contract has no parameter ${parameter.$ref}`);
  return found;
}

/** The schema that a reference into the contract means, with what is said beside it, or the schema itself. */
export function resolved(schema: Schema): Schema {
  const { $ref, ...more } = schema;
  if ($ref === undefined) return schema;
  const found = contract.components.schemas[$ref.split("/").at(-1) ?? ""];
  if (found === undefined) throw new Error(`the contract has no schema ${$ref}`);
  return { ...found, ...more };
}

/** The whole document, for a validator that follows references by itself. */
export const wholeContract: object = document;

/** The values of `code` that the contract's problems of a status have. */
export function problemCodes(status: number): readonly string[] {
  const problems = Object.values(contract.components.schemas).map(({ properties = {} }) => properties);
  const ofStatus = problems.filter((properties) => properties.status?.enum?.includes(status));
  return [...new Set(ofStatus.flatMap(({ code }) => code?.enum ?? []))].map(String);
}
