import { expect, test } from "vitest";
import { newPasswordProblem } from "../../src/domain/new-password.ts";

test.each([
  ["", "missing"],
  ["x".repeat(11), "too_short"],
  ["x".repeat(12), undefined],
  ["\u{1f511}".repeat(11), "too_short"],
  ["\u{1f511}".repeat(12), undefined],
  [" ".repeat(12), undefined],
  ["x".repeat(1024), undefined],
  ["x".repeat(1025), "too_long"],
  ["\u{1f511}".repeat(513), "too_long"],
])("a new password: case %#", (password, problem) => expect(newPasswordProblem(password)).toBe(problem));
