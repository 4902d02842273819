import type { Language } from "./language.ts";

/** The form of a noun for a count (Unicode CLDR plural rules); `{ few }` is what Czech needs for 2 to 4. */
export function plural(language: Language, count: number, forms: { one: string; few?: string; other: string }): string {
  const rule = new Intl.PluralRules(language).select(count);
  if (rule === "one") return forms.one;
  return rule === "few" ? (forms.few ?? forms.other) : forms.other;
}
