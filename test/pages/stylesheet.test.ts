import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { stylesheet } from "../../src/pages/stylesheet.ts";

const { content } = stylesheet;
const [light = "", dark = ""] = [...content.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);

const colour = (scheme: string, name: string): number[] => {
  const [, hex] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(scheme) ?? [];
  if (hex === undefined) throw new Error(`no colour ${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
};

// WCAG 2.2, relative luminance and contrast ratio
const luminance = (channels: number[]): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (scheme: string, one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [one, other].map((name) => luminance(colour(scheme, name))).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s", (_, scheme) => {
  test.each([
    ...["ground", "surface", "tint", "good-tint", "bad-tint", "warm-tint"].map((behind) => ["text", behind] as const),
    ...["ground", "surface", "tint"].flatMap((behind) => [["quiet", behind] as const, ["accent", behind] as const]),
    ["quiet", "warm-tint"],
    ["on-accent", "accent"],
    ["good", "good-tint"],
    ["bad", "bad-tint"],
    ["bad", "surface"],
    ["bad", "ground"],
  ] as const)("%s is readable on %s", (text, behind) => {
    expect(contrast(scheme, text, behind)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["ground", "surface"])("the edge of a control stands out from the %s", (behind) => {
    expect(contrast(scheme, "edge", behind)).toBeGreaterThanOrEqual(3);
  });
});

test("loads nothing, and stands under an address that changes with it", () => {
  expect(content).not.toMatch(/url\(|@import|@font-face/);
  expect(content.match(/\{/g)?.length).toBe(content.match(/\}/g)?.length);
  const hash = createHash("sha256").update(content).digest("hex");
  expect(stylesheet.address).toBe(`/assets/style-${hash.slice(0, 16)}.css`);
});

test("every colour that is used is given in both schemes", () => {
  const used = new Set([...content.matchAll(/var\(--([a-z-]+)\)/g)].map(([, name = ""]) => name));
  for (const name of used) for (const scheme of [light, dark]) expect(() => colour(scheme, name)).not.toThrow();
  expect(content.replace(/:root \{[^}]*\}/g, "")).not.toMatch(/#[0-9a-f]{3,8}\b/);
});
