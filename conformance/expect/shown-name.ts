import { shownText } from "../target/consent/html-tags.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** What nobody can read: controls, direction marks, invisible spaces. A page may leave them out or spell them out. */
const unreadable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The page shows this name as text: every stretch of it that can be read, whatever stands in between. */
export function expectShownName(what: string, answer: Answer, name: string): void {
  const shown = shownText(answer.body);
  const parts = name.split(unreadable).map((part) => part.replace(/\s+/g, " ").trim());
  expectThat(
    parts.every((part) => shown.includes(part)),
    () => ({
      expected: `a page that names ${what} ${JSON.stringify(name)}`,
      actual: "one that does not",
      exchange: answer,
    }),
  );
}
