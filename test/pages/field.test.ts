import { expect, test } from "vitest";
import { field } from "../../src/pages/field.ts";
import { renderHtml } from "../../src/pages/html.ts";
import { visit } from "./samples.ts";

const PAGE = visit("en", "any");
const show = (given: Partial<Parameters<typeof field>[2]>) =>
  renderHtml(field(PAGE, [], { name: "x", label: "X", ...given }));

test("a field holds what was typed, letter by letter", () => {
  expect(show({ value: ' \u202e"<a>\n' })).toContain('value=" \u202e&quot;&lt;a&gt;\n"');
});

test("a password is not sent back, whoever hands it over", () => {
  expect(show({ type: "password", value: "correct horse" })).not.toContain("correct horse");
});

test("lines begin after the line break that browsers drop (HTML §13.1.2.5)", () => {
  expect(show({ type: "lines", value: "\na" })).toContain(">\n\na</textarea>");
});

test("what a field demands stands on it", () => {
  const shown = show({ required: true, minLength: 12, maxLength: 20, autocomplete: "username" });
  expect(shown).toContain(' autocomplete="username" required minlength="12" maxlength="20"');
  expect(show({})).not.toMatch(/required|length|autocomplete|aria-/);
});
