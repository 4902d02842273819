/** Wildcards are registered. */
import { redirectUriProblem as real } from "../../../src/domain/redirect-uri-registration.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri-registration.ts";

export const redirectUriProblem: typeof real = (uri) => {
  if (!uri.includes("*")) return real(uri);
  reached();
  return undefined;
};
