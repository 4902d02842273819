import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/pages/html.ts";
import { LANGUAGES } from "../../src/pages/messages/language.ts";
import { stylesheet } from "../../src/pages/stylesheet.ts";
import { type Element, elements, named, readMarkup, textOf } from "./markup.ts";
import { samples, visit, WITHOUT_LOGIN } from "./samples.ts";

const ALL = samples((usual) => usual);
const CASES = LANGUAGES.flatMap((language) =>
  Object.entries(ALL).map(([sample, render]) => {
    const source = renderHtml(render(visit(language, sample)));
    return { language, sample, source, document: readMarkup(source) };
  }),
);

const attribute = (element: Element, name: string): string | undefined => element.attributes.get(name);
const ids = (document: Element): string[] => elements(document).flatMap((element) => attribute(element, "id") ?? []);

describe.each(CASES)("$sample in $language", ({ language, sample, source, document }) => {
  test("says its language and has a title", () => {
    expect(named(document, "html").map((element) => attribute(element, "lang"))).toEqual([language]);
    expect(named(document, "title").map(textOf)).toEqual([expect.stringMatching(/^\S.* – Countersign$/)]);
  });

  test("has one first heading, the first of all, and leaves out no level", () => {
    const levels = named(document, "h1", "h2", "h3", "h4").map(({ name }) => Number(name.slice(1)));
    const main = named(document, "main").flatMap((element) => named(element, "h1"));
    expect(main).toHaveLength(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const outline = levels.filter((_, index) => index >= levels.indexOf(1));
    for (const [index, level] of outline.entries()) expect(level - (outline[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("every form is posted and proves its page", () => {
    for (const form of named(document, "form")) {
      expect(attribute(form, "method")).toBe("post");
      expect(attribute(form, "action")).toMatch(/^\/[a-z]/);
      const csrf = named(form, "input").filter((input) => attribute(input, "name") === "csrf");
      expect(csrf.map((input) => [attribute(input, "type"), attribute(input, "value")])).toEqual([
        ["hidden", "b0e1f7"],
      ]);
    }
  });

  test("identifiers are unique, and what is referred to exists", () => {
    const known = ids(document);
    expect(known).toEqual([...new Set(known)]);
    const referred = elements(document).flatMap((element) => [
      ...(attribute(element, "for")?.split(" ") ?? []),
      ...(attribute(element, "aria-describedby")?.split(" ") ?? []),
      ...(attribute(element, "aria-labelledby")?.split(" ") ?? []),
      ...(attribute(element, "href")
        ?.match(/^#(.*)/)
        ?.slice(1) ?? []),
    ]);
    expect(referred.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("every control has a label", () => {
    const labels = named(document, "label");
    const inside = labels.flatMap((label) => named(label, "input"));
    const controls = named(document, "input", "select", "textarea").filter(
      (control) => attribute(control, "type") !== "hidden" && !control.attributes.has("hidden"),
    );
    for (const control of controls)
      expect(
        inside.includes(control) || labels.some((label) => attribute(label, "for") === attribute(control, "id")),
        attribute(control, "name"),
      ).toBe(true);
  });

  test("no script, no style of its own, nothing from elsewhere", () => {
    expect(named(document, "script", "style", "img", "iframe", "object")).toEqual([]);
    const names = elements(document).flatMap((element) => [...element.attributes.keys()]);
    expect(names.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    const addresses = elements(document).flatMap(
      (element) => attribute(element, "href") ?? attribute(element, "action") ?? [],
    );
    expect(addresses.filter((address) => !/^(\/(?!\/)|#)/.test(address))).toEqual([]);
    expect(named(document, "link").map((link) => attribute(link, "href"))).toEqual([stylesheet.address]);
  });

  test("passwords are never sent back", () => {
    const passwords = named(document, "input").filter((input) => attribute(input, "type") === "password");
    expect(passwords.filter((input) => input.attributes.has("value"))).toEqual([]);
  });

  test("can be left by keyboard, switched to the other language, and says whose it is not", () => {
    expect(named(document, "body")[0]?.children.find((child) => typeof child !== "string")).toMatchObject({
      name: "a",
    });
    const other = named(document, "a").filter((link) => link.attributes.has("hreflang"));
    expect(other.map((link) => attribute(link, "href"))).toEqual([
      `/language?to=${language === "en" ? "cs" : "en"}&return_to=%2Fsettings%2Fparticipants%3Fx%3D1%26y%3D2`,
    ]);
    expect(named(document, "footer").map(textOf).join()).toContain("OpenPeppol");
  });

  test("a problem leads to its field, and the field says so", () => {
    const summary = elements(document).filter((element) => attribute(element, "class") === "summary");
    const targets = summary.flatMap((element) => named(element, "a")).map((link) => attribute(link, "href")?.slice(1));
    const invalid = elements(document).filter((element) => attribute(element, "aria-invalid") === "true");
    expect(invalid.length).toBe(targets.length);
    for (const element of invalid) expect(attribute(element, "aria-describedby")).toMatch(/problem-/);
    expect(summary).toHaveLength(
      /-refused|off|developers-empty/.test(sample) && sample !== "developer-app-off" ? 1 : 0,
    );
  });

  test("logging out is offered to whoever is logged in, except beside a question", () => {
    const offered = source.includes('action="/logout"');
    expect(offered).toBe(!WITHOUT_LOGIN.includes(sample) && !sample.startsWith("consent"));
  });
});
