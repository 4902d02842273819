/** A reload of the form that made a client makes another. */
import { newIdentifier } from "../../../src/domain/identifier.ts";
import type { identifierFor as real } from "../../../src/handlers/pages/form-once.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/form-once.ts";

export const identifierFor: typeof real = (_formName, prefix, _accountId, random) => {
  reached();
  return newIdentifier(prefix, random);
};
