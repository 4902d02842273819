/** A decision without the hidden fields of the consent screen, or with another browser's, is a bad request. */
import { refuse } from "../../../src/domain/refusal.ts";
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { addresses } from "../../../src/pages/addresses.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request: Parameters<typeof real>[0] & { url?: string }, ...rest) => {
  const isDecision = request.url?.split("?")[0] === addresses.authorize;
  return isDecision && real({ headers: {} }, ...rest)
    ? refuse("request_changed", "the form of another browser", "request")
    : real(request, ...rest);
};
