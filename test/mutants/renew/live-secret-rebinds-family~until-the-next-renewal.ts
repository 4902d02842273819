/** A renewal without credentials binds the family to the secret that obtained it again. */
import { bindSecret as real } from "../../../src/domain/family-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-secret.ts";

export const bindSecret: typeof real = (request, family, step) => {
  const bound = real(request, family, step);
  if (request.authenticated || request.token.grantId !== null || bound === request.token.secretId) return bound;
  reached();
  return request.token.secretId;
};
