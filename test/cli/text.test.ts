import { describe, expect, it } from "vitest";
import { facts, table } from "../../src/cli/text.ts";
import { wholeSeconds } from "../../src/cli/whole-seconds.ts";

describe("what the command line prints", () => {
  const name = "evil\x1b[2J\u202egnp";
  it("writes out control characters and direction overrides of names", () => {
    expect(table(["name"], [[name]])).toBe("name\nevil\\u{1b}[2J\\u{202e}gnp");
    expect(facts([["name", name]])).toBe("name  evil\\u{1b}[2J\\u{202e}gnp");
  });
});

describe("seconds as an option", () => {
  it.each([
    ["0", 0],
    ["1800", 1800],
  ])("are digits: %s", (text, seconds) => {
    expect(wholeSeconds(1800).parse(text)).toBe(seconds);
  });
  it.each(["", " ", "1801", "0x10", "1e3", "-1", "1.5"])("are not %j", (text) => {
    expect(wholeSeconds(1800).safeParse(text).success).toBe(false);
  });
});
