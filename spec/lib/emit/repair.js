// @ts-check
// What the OpenAPI emitter leaves wrong or open, mended in place.

/**
 * @param {any} document @param {Record<string, string>} scopes
 */
export function repair(document, scopes) {
  dropExplode(document);
  describeScopes(document, scopes);
  openMembers(document.components?.schemas ?? {});
  for (const operation of operationsIn(document)) {
    for (const content of contentsOf(operation))
      for (const media of Object.values(content)) liftExample(media, document);
  }
  document.tags?.reverse(); // decorators run bottom-up
  document.servers?.reverse();
  for (const server of document.servers ?? [])
    if (Object.keys(server.variables ?? {}).length === 0) delete server.variables;
}

/** @param {any} document @returns {any[]} */
const operationsIn = (document) =>
  Object.values(document.paths).flatMap((item) => Object.values(/** @type {any} */ (item)));

/** @param {any} operation @returns {any[]} */
const contentsOf = (operation) =>
  [operation.requestBody, ...Object.values(operation.responses)].flatMap((each) => each?.content ?? []);

/** `explode: false` means nothing on a single value, and openapi-backend rejects it (microsoft/typespec#7574). @param {any} document */
function dropExplode(document) {
  const shared = Object.values(document.components?.parameters ?? {});
  for (const parameter of [...shared, ...operationsIn(document).flatMap((each) => each.parameters ?? [])])
    if (parameter.in === "query" && parameter.schema?.type !== "array") delete parameter.explode;
}

/** All scopes in every flow, each with its description. @param {any} document @param {Record<string, string>} scopes */
function describeScopes(document, scopes) {
  for (const scheme of Object.values(document.components?.securitySchemes ?? {}))
    for (const flow of Object.values(/** @type {any} */ (scheme).flows ?? {})) flow.scopes = { ...scopes };
}

/**
 * Where a schema is not composed, `unevaluatedProperties` says the same as `additionalProperties`, which more tools read.
 * @param {any} schema
 */
function openMembers(schema) {
  if (typeof schema !== "object" || schema === null) return;
  const composed = ["allOf", "anyOf", "oneOf", "$ref"].some((keyword) => keyword in schema);
  if (typeof schema.unevaluatedProperties === "object" && !composed) {
    schema.additionalProperties = schema.unevaluatedProperties;
    delete schema.unevaluatedProperties;
  }
  for (const part of Object.values(schema)) openMembers(part);
}

/** A body without examples of its own shows those of its schema, or of each alternative of its schema. @param {any} media @param {any} document */
function liftExample(media, document) {
  if (media.example !== undefined || media.examples !== undefined) return;
  const [name, schema] = resolve(media.schema, document);
  const alternatives = (schema?.anyOf ?? schema?.oneOf ?? []).map((/** @type {any} */ each) => resolve(each, document));
  const found = [[name, schema], ...alternatives].flatMap(([each, { examples: [value] = [] }]) =>
    value === undefined ? [] : [[each, { value }]],
  );
  if (found.length > 0) media.examples = Object.fromEntries(found);
}

/** @param {any} schema @param {any} document @returns {[string, any]} the schema's name and what stands behind it */
function resolve(schema, document) {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref ?? "")?.[1];
  return name === undefined ? ["example", schema ?? {}] : [name, document.components.schemas[name]];
}
