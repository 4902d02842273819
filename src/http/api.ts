import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Document, OpenAPIBackend } from "openapi-backend";

/** An operation of the contract with its references resolved. */
export interface DocumentedOperation {
  operationId: string;
  method: string;
  path: string;
  parameters?: readonly { in?: string; name?: string; schema?: { type?: unknown } }[];
  requestBody?: { content: Record<string, { schema?: object }> };
  responses?: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown> }>;
  security?: readonly Record<string, unknown>[];
}

/** The operations, listed once: openapi-backend would build the list anew at every call. */
export const documentedOperations = (api: OpenAPIBackend): readonly DocumentedOperation[] =>
  api.getOperations() as unknown as DocumentedOperation[];

/**
 * openapi-backend with its costs and surprises contained: quick, because its own check of a document knows OpenAPI 3.0 only
 * and the build has checked this one; JSON Schema 2020 with formats; shared Ajv instances and validators compiled before the
 * first request; the list of operations built once instead of several times per request.
 */
export async function createApi(definition: Document): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    strict: true,
    ignoreTrailingSlashes: false,
    coerceTypes: true,
  });
  await api.init();
  const operations = api.router.getOperations();
  api.router.getOperations = () => operations;
  const instances = new Map<string, Ajv2020>();
  api.validator.getAjv = (_context, options = {}) => {
    const kind = JSON.stringify(options);
    const ajv = instances.get(kind) ?? createAjv(options as Options);
    instances.set(kind, ajv);
    return ajv as unknown as ReturnType<typeof api.validator.getAjv>;
  };
  api.validator.preCompileRequestValidators();
  return api;
}

function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, discriminator: true, validateSchema: false, ...options });
  formats.default(ajv);
  return ajv;
}
