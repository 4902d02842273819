/** Wildcards in a path are registered. */
import { redirectUriProblem as real } from "../../../src/domain/redirect-uri-registration.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri-registration.ts";

export const redirectUriProblem: typeof real = (uri) => {
  if (!/^https:[^*]+\/\*$/.test(uri)) return real(uri);
  reached();
  return undefined;
};
