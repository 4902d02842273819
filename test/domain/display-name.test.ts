import { expect, test } from "vitest";
import { displayNameProblem } from "../../src/domain/display-name.ts";

test.each([
  "Ložiska Sázava s.r.o.",
  "שלום בע״מ",
  "شركة المثال",
  "می‌خواهم",
  "株式会社サンプル",
  'O\'Brien & "Sons" <Ltd>',
  "👩‍🌾 Farm",
  "x".repeat(20),
])("%s can be shown", (name) => expect(displayNameProblem(name, 20 + name.length)).toBeUndefined());

const STEERING = [0x00, 0x09, 0x0a, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x9b, 0x9f, 0x2028, 0x202e, 0x2066];

test.each(STEERING.map((code) => [code.toString(16).padStart(4, "0").toUpperCase(), code] as const))(
  "U+%s steers what shows it",
  (hex, code) =>
    expect(displayNameProblem(`a${String.fromCodePoint(code)}b`, 20)).toBe(
      `must not hold control characters, and holds U+${hex}`,
    ),
);

test("a name is not empty, and no longer than it may be", () => {
  for (const nothing of ["", " ", "\u3164", "\u2800", "\u200b \u2060"])
    expect(displayNameProblem(nothing, 20)).toBe("must not be empty");
  expect(displayNameProblem("x".repeat(20), 20)).toBeUndefined();
  expect(displayNameProblem("x".repeat(21), 20)).toBe("must not be longer than 20 characters");
});
