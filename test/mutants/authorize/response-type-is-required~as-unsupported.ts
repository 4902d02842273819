/** A missing `response_type` is told unsupported_response_type. */
import { checkResponseType as real } from "../../../src/domain/response-type.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/response-type.ts";

export const checkResponseType: typeof real = (responseType) => {
  if (responseType !== undefined) return real(responseType);
  reached();
  return "response_type_unsupported";
};
