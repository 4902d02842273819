/** Nobody looks for which redirect URI a code was made. */
import { checkCodeRedirectUri as real } from "../../../src/domain/code-redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-redirect-uri.ts";

export const checkCodeRedirectUri: typeof real = (...args) => {
  if (real(...args)) reached();
  return undefined;
};
