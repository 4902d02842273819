import Negotiator from "negotiator";

export const LANGUAGES = ["en", "cs"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of that code, or undefined. */
export const readLanguage = (code: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === code);

/**
 * The language of a page: what the visitor switched to, else what the browser prefers (RFC 9110 §12.5.4), else English.
 * @param cookie the value of the language cookie; @param acceptLanguage the header's value
 */
export function chooseLanguage(cookie: string | undefined, acceptLanguage: string | undefined): Language {
  const accepted = new Negotiator({ headers: { "accept-language": acceptLanguage } }).language(LANGUAGES);
  return readLanguage(cookie) ?? readLanguage(accepted) ?? "en";
}
