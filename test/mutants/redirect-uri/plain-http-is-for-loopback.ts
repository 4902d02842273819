/** Plain http is registered for any host. */
import { redirectUriProblem as real } from "../../../src/domain/redirect-uri-registration.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri-registration.ts";

export const redirectUriProblem: typeof real = (uri) => {
  if (!uri.startsWith("http://app.")) return real(uri);
  reached();
  return undefined;
};
