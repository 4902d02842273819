/** `iss` is the issuer with a slash at its end. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  reached();
  return real(uri, { ...params, iss: `${params.iss}/` });
};
