/** The hidden field of a form is not looked at. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request, csrf, visit, dependencies) => {
  const refusal = real(request, csrf, visit, dependencies);
  if (refusal?.because !== "the hidden field does not fit the cookie") return refusal;
  reached();
  return undefined;
};
