/** `response_type` is compared in any case. */
import { checkResponseType as real } from "../../../src/domain/response-type.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/response-type.ts";

export const checkResponseType: typeof real = (responseType) => {
  if (responseType?.toLowerCase() !== "code" || responseType === "code") return real(responseType);
  reached();
  return undefined;
};
