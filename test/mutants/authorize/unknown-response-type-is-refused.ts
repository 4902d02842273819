/** Any `response_type` is taken for `code`. */
import { checkResponseType as real } from "../../../src/domain/response-type.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/response-type.ts";

export const checkResponseType: typeof real = (responseType) => {
  if (responseType === undefined || responseType === "code") return real(responseType);
  reached();
  return undefined;
};
