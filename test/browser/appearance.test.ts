import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axeProblems, withAxe } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { SAMPLES, useSamples } from "./sample-server.ts";

const visitors = useBrowser();
const origin = useSamples();

/** Where pictures of every page go, to be looked at; none are taken where nobody asks for them. */
const PICTURES = process.env.COUNTERSIGN_SCREENSHOTS;

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
/** The narrowest view that needs no scrolling sideways (WCAG 2.2, 1.4.10). */
const NARROWEST = { width: 320, height: 568 };

/** Every width and colour in one language; in the other, what words can change. */
const LOOKS = {
  en: [
    { viewport: DESK, colorScheme: "light", examined: true, pictured: true },
    { viewport: DESK, colorScheme: "dark", examined: false, pictured: true },
    { viewport: PHONE, colorScheme: "dark", examined: true, pictured: true },
    { viewport: PHONE, colorScheme: "light", examined: false, pictured: true },
  ],
  cs: [{ viewport: PHONE, colorScheme: "light", examined: true, pictured: false }],
} as const;

let page: Page;
beforeAll(async () => {
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  page = await withAxe(await visitors.visit());
});

describe.each(["en", "cs"] as const)("every page in every state, in %s", (language) => {
  test.each(SAMPLES)("[pages/are-accessible] %s", async (sample) => {
    await page.goto(`${origin()}/${language}/${sample}`);
    for (const { viewport, colorScheme, examined, pictured } of LOOKS[language]) {
      if (!examined && !PICTURES) continue;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const name = `${sample}-${viewport.width}-${colorScheme}.png`;
      if (pictured && PICTURES) await page.screenshot({ path: join(PICTURES, name), fullPage: true });
      if (examined) expect(await axeProblems(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize(NARROWEST);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(NARROWEST.width);
  });
});
