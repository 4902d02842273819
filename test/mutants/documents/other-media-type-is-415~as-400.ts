/** A document of another media type is a malformed one. */

import { refuse } from "../../../src/domain/refusal.ts";
import { isMediaType } from "../../../src/http/media-type.ts";
import { readRequestBody as real } from "../../../src/http/request-body.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/request-body.ts";

export const readRequestBody: typeof real = (request, format, limit) => {
  const { "content-type": type = "none" } = request.headers;
  if (!format.own.has("documentType") || isMediaType(type, format.type)) return real(request, format, limit);
  reached();
  return Promise.resolve(refuse("body_malformed", "the body is of another media type"));
};
