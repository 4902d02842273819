import { expect, test } from "vitest";
import { spellDuration } from "../../src/demo/duration.ts";

test.each([
  [0, "0 s"],
  [59.9, "59 s"],
  [60, "1 min"],
  [86_399, "23 h 59 min 59 s"],
  [8_640_040, "100 d 40 s"],
])("%d seconds are %s", (seconds, text) => expect(spellDuration(seconds)).toBe(text));
