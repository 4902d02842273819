import { type Refused, refuse } from "../domain/refusal.ts";

/** What Ajv says of a request that breaks its schema, as far as it matters here. */
export interface Violation {
  keyword: string;
  instancePath: string;
  params: { missingProperty?: string; tag?: string; error?: string };
}

/** Turns the first violation of a schema into the refusal that the standard has for it. Ajv's own wording is not sent. */
export function validationRefusal({ keyword, instancePath, params }: Violation): Refused {
  const [, , member] = instancePath.split("/");
  if (keyword === "required")
    return refuse("parameter_missing", "a required parameter is missing", params.missingProperty);
  if (keyword === "discriminator" && params.error === "tag")
    return refuse("parameter_missing", "the discriminating parameter is missing", params.tag);
  if (keyword === "discriminator") return refuse("grant_type_unsupported", "no such variant", params.tag);
  if (member === "scope" && keyword !== "type")
    return refuse("scope_malformed", `scope breaks its schema: ${keyword}`, member);
  return refuse("parameter_malformed", `${member ?? "the body"} breaks its schema: ${keyword}`, member);
}
