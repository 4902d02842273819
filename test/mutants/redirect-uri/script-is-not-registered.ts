/** Every scheme is registered. */
import { redirectUriProblem as real } from "../../../src/domain/redirect-uri-registration.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri-registration.ts";

export const redirectUriProblem: typeof real = (uri) => {
  if (!/^(javascript|data):/.test(uri)) return real(uri);
  reached();
  return undefined;
};
