import { describe, expect, test } from "vitest";
import { failurePage } from "../../src/pages/failure.ts";
import { type Html, html, renderHtml } from "../../src/pages/html.ts";
import { loginPage } from "../../src/pages/login.ts";
import { messagesIn } from "../../src/pages/messages/all.ts";
import { chooseLanguage, LANGUAGES, readLanguage } from "../../src/pages/messages/language.ts";
import type { Messages } from "../../src/pages/messages/messages.ts";
import { plural } from "../../src/pages/messages/plural.ts";
import { NOTICES, readNotice } from "../../src/pages/notice.ts";
import { readMarkup, textOf } from "./markup.ts";
import { visit } from "./samples.ts";

/** Every sentence by its path; functions are called with something that shows. */
function sentences(messages: object, path = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "object" && value !== null) return sentences(value, here);
    return typeof value === "function" ? [[here, spoken(here, value as (...given: unknown[]) => string | Html)]] : [];
  });
}

function spoken(path: string, say: (...given: unknown[]) => string | Html): string {
  const mark = html`⟦mark⟧`;
  const said = /login\.register|register\.logIn/.test(path)
    ? say((text: string) => html`⟦${text}⟧`)
    : /retryAfter|customers|renewed/.test(path)
      ? say(7)
      : path === "consent.unused"
        ? say(mark, "no_match")
        : path.startsWith("problems.")
          ? say("⟦mark⟧")
          : say(mark, mark);
  return typeof said === "string" ? said : renderHtml(said);
}

describe("the languages", () => {
  const en = new Map(sentences(messagesIn("en")));
  const cs = new Map(sentences(messagesIn("cs")));

  test("say the same things", () => {
    expect([...cs.keys()]).toEqual([...en.keys()]);
    expect([...en.values(), ...cs.values()].filter((sentence) => sentence.trim() === "")).toEqual([]);
  });

  test("leave nothing untranslated", () => {
    const same = [...en].filter(([path, sentence]) => cs.get(path) === sentence).map(([path]) => path);
    expect(same).toEqual(["clients.clientId", "secretShown.clientId", "participants.email"]);
  });

  test("mention the same names, as often", () => {
    const marks = (sentence = "") => sentence.match(/⟦/g)?.length ?? 0;
    for (const [path, sentence] of en) expect(marks(cs.get(path)), path).toBe(marks(sentence));
  });

  test("inflect", () => {
    const words = { one: "zákazník", few: "zákazníci", other: "zákazníků" };
    expect([0, 1, 2, 4, 5, 22].map((count) => plural("cs", count, words))).toEqual([
      "zákazníků",
      "zákazník",
      "zákazníci",
      "zákazníci",
      "zákazníků",
      "zákazníků",
    ]);
    expect([0, 1, 2].map((count) => plural("en", count, { one: "customer", other: "customers" }))).toEqual([
      "customers",
      "customer",
      "customers",
    ]);
  });
});

test.each([
  [undefined, undefined, "en"],
  [undefined, "cs", "cs"],
  [undefined, "cs-CZ,cs;q=0.9,en;q=0.8", "cs"],
  [undefined, "de, en;q=0.5, cs;q=0.4", "en"],
  [undefined, "de, fr", "en"],
  [undefined, "en;q=0, cs;q=0.1", "cs"],
  [undefined, ";;;q=,", "en"],
  ["cs", "en", "cs"],
  ["en", "cs", "en"],
  ["tlh", "cs", "cs"],
  ["", "cs", "cs"],
] as const)("cookie %s and Accept-Language %s give %s", (cookie, header, language) => {
  expect(chooseLanguage(cookie, header)).toBe(language);
});

test("only what is spoken is a language, and only what is known a notice", () => {
  expect(["en", "cs", "EN", "__proto__", undefined].map(readLanguage)).toEqual([
    "en",
    "cs",
    undefined,
    undefined,
    undefined,
  ]);
  expect([...NOTICES, "nonsense", undefined].map(readNotice)).toEqual([...NOTICES, undefined, undefined]);
});

test.each(LANGUAGES)("a notice is told in %s", (language) => {
  const view = { login: "", returnTo: "", consentWaits: false, registrationOpen: false, problems: [] };
  for (const notice of NOTICES) {
    const page = readMarkup(renderHtml(loginPage({ ...visit(language, "login"), notice }, view)));
    expect(textOf(page)).toContain(messagesIn(language).notices[notice]);
  }
});

test.each(LANGUAGES)("each failure is told, with what to do, in %s", (language) => {
  for (const [failure, { title, text, advice }] of Object.entries(messagesIn(language).failures)) {
    const view = { failure: failure as keyof Messages["failures"] };
    const page = textOf(readMarkup(renderHtml(failurePage(visit(language, "failure"), view))));
    for (const sentence of [title, text, advice]) expect(page).toContain(sentence);
  }
});

test("a failure says how long to wait when that is known", () => {
  const page = (retryAfter?: number) =>
    textOf(
      readMarkup(
        renderHtml(failurePage(visit("cs", "failure"), { failure: "unavailable", ...(retryAfter && { retryAfter }) })),
      ),
    );
  expect(page(2)).toContain("Zkuste to znovu za 2 sekundy.");
  expect(page()).not.toContain("sekund");
});
