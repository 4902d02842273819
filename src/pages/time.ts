import { type Html, html } from "./html.ts";
import type { Language } from "./messages/language.ts";

/** A moment in words of the page's language, in UTC. @param at milliseconds since the epoch */
export function time(language: Language, at: number): Html {
  const words = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(
    at,
  );
  return html`<time datetime="${new Date(at).toISOString()}">${words} UTC</time>`;
}
