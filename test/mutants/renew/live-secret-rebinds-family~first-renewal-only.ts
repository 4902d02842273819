/** Only a first renewal, which writes the family's row, binds it to another secret. */
import { bindSecret as real } from "../../../src/domain/family-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-secret.ts";

export const bindSecret: typeof real = (request, family, step) => {
  if (!family) return real(request, family, step);
  if (real(request, family, step) !== family.secretId) reached();
  return family.secretId;
};
