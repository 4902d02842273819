import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Operation, operations, wholeContract } from "../contract.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** The operations that document an answer at this address: that of the request's method, or else all there are. */
function documenting({ path }: Pick<Operation, "path">, { request }: Answer): readonly Operation[] {
  const here = operations.filter((operation) => operation.path === path);
  const meant = here.filter(({ method }) => method === (request.method === "HEAD" ? "GET" : request.method));
  return meant.length > 0 ? meant : here;
}

/** Whether the contract documents the answer's status at this address. */
export function isDocumented(operation: Pick<Operation, "path">, answer: Answer): boolean {
  return documenting(operation, answer).some(({ responses }) => String(answer.status) in responses);
}

/** The status is one that the contract documents. OPTIONS is HTTP's own and may be served without being documented. */
export function expectDocumentedStatus(operation: Pick<Operation, "path">, answer: Answer): void {
  const { method } = answer.request;
  const options = method === "OPTIONS" && (answer.status === 200 || answer.status === 204);
  expectThat(options || isDocumented(operation, answer), () => ({
    expected: `a status that the contract documents for ${method} ${operation.path}`,
    actual: inWords(answer),
    exchange: answer,
  }));
}

/** The status is below 500, or documented. */
export function expectNoServerError(operation: Pick<Operation, "path">, answer: Answer): void {
  expectThat(answer.status < 500 || isDocumented(operation, answer), () => ({
    expected: `no status of 500 or above that the contract does not document for ${operation.path}`,
    actual: inWords(answer),
    exchange: answer,
  }));
}

/** The body is valid against the schema that the contract gives for this status and media type, if it gives one. */
export function expectFitsSchema(operation: Pick<Operation, "path">, answer: Answer): void {
  if (answer.request.method === "HEAD") return;
  const type = (answer.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const schemas = documenting(operation, answer).flatMap(({ path, method, responses }) =>
    responses[answer.status]?.content?.[type] === undefined
      ? []
      : [[path, method.toLowerCase(), "responses", String(answer.status), "content", type, "schema"]],
  );
  if (schemas.length === 0) return;
  const validators = schemas.map((place) => validator(["paths", ...place]));
  expectThat(
    validators.some((validate) => validate(answer.json)),
    () => ({
      expected: `a body that fits the schema of ${answer.status} ${type} at ${operation.path}`,
      actual: `${answer.body} (${validators[0]?.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join(", ")})`,
      exchange: answer,
    }),
  );
}

const ajv = new Ajv2020({ strict: false, validateSchema: false });
formats.default(ajv);
ajv.addSchema(wholeContract, "contract");

/** The validator of the schema at this place of the contract; Ajv keeps each once compiled. */
function validator(place: readonly string[]): ValidateFunction {
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.getSchema(`contract#/${pointer}`);
  if (!validate) throw new Error(`the contract has no schema at ${place.join(" ")}`);
  return validate;
}
