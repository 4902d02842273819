/** An error comes without `iss`. */
import { redirectTo } from "../../../src/domain/redirect-target.ts";
import type { errorAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const errorAddress: typeof real = (redirectUri, { error, description, state }) => {
  reached();
  return redirectTo(redirectUri, { error, error_description: description, state });
};
