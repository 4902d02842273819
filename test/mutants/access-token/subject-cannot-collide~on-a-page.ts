/** What a form makes is named by the form alone. */
import { identifierFor as real } from "../../../src/handlers/pages/form-once.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/form-once.ts";

export const identifierFor: typeof real = (formName, prefix, accountId, random) => {
  if (prefix !== "app" && prefix !== "key") return real(formName, prefix, accountId, random);
  reached();
  return real(formName, "usr", accountId, random);
};
