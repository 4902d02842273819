import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Operation, operations, wholeContract } from "../contract.ts";
import type { Answer } from "../target/exchange.ts";
import { isHttpsOwn } from "./https-own.ts";
import { expectThat, inWords } from "./violation.ts";

/** The operations that document an answer at this address: that of the request's method, or else all there are. */
function documenting({ path }: Pick<Operation, "path">, { request }: Answer): readonly Operation[] {
  const here = operations.filter((operation) => operation.path === path);
  const meant = here.filter(({ method }) => method === (request.method === "HEAD" ? "GET" : request.method));
  return meant.length > 0 ? meant : here;
}

/** Whether the contract documents the answer's status at this address. Of an address that it does not have it says nothing. */
function isDocumented(operation: Pick<Operation, "path">, answer: Answer): boolean {
  const here = documenting(operation, answer);
  if (here.length === 0) return answer.status < 500;
  return here.some(({ responses }) => String(answer.status) in responses);
}

/** The status is one that the contract documents, or HTTP's own. */
export function expectDocumentedStatus(operation: Pick<Operation, "path">, answer: Answer): void {
  expectThat(isDocumented(operation, answer) || isHttpsOwn(answer), () => ({
    expected: `a status that the contract documents for ${answer.request.method} ${operation.path}`,
    actual: inWords(answer),
    exchange: answer,
  }));
}

/** The status is below 500, or documented, or HTTP's own. */
export function expectNoServerError(operation: Pick<Operation, "path">, answer: Answer): void {
  expectThat(answer.status < 500 || isDocumented(operation, answer) || isHttpsOwn(answer), () => ({
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
  const readings = type.endsWith("json") ? [answer.json, leniently(answer.json)] : [answer.body];
  expectThat(
    readings.some((value) => validators.some((validate) => validate(value))),
    () => ({
      expected: `a body that fits the schema of ${answer.status} ${type} at ${operation.path}`,
      actual: `${answer.body} (${validators[0]?.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join(", ")})`,
      exchange: answer,
    }),
  );
}

/** The members as they may be read: null is absent, and the case of a token type is nothing (RFC 6749 §5.1). */
function leniently(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === "token_type" && /^bearer$/i.test(member) ? "Bearer" : member]),
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
