/** The switch of language is forgotten. */
import { chooseLanguage as real } from "../../../src/pages/messages/language.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/messages/language.ts";

export const chooseLanguage: typeof real = (_cookie, acceptLanguage) => {
  reached();
  return real(undefined, acceptLanguage);
};
