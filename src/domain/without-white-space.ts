/** Drops every character with the Unicode property White_Space, inside the text too; `\s` is another set. */
export const withoutWhiteSpace = (text: string): string => text.replace(/\p{White_Space}/gu, "");
