import { cs } from "./cs.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";

const ALL: Record<Language, Messages> = { en, cs };

/** Everything the pages say, in one language. */
export const messagesIn = (language: Language): Messages => ALL[language];
