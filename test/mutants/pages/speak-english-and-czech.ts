/** What the browser prefers is not asked. */
import { chooseLanguage as real } from "../../../src/pages/messages/language.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/messages/language.ts";

export const chooseLanguage: typeof real = (cookie) => {
  reached();
  return real(cookie, undefined);
};
