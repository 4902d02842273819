import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { readTarget, type TargetFile } from "../demo/fixtures/demo.ts";
import { startDemo } from "../demo-server.ts";
import { PATIENCE } from "./visitor.ts";

/** So that a mutant reaches the demo too. */
const REDIRECT = new URL("../mutants/redirect.ts", import.meta.url).href;

/** The run's Chromium, for the tests of one file. */
export interface Visitors {
  /**
   * A visitor with a fresh profile. Whatever the browser complains about on its pages fails the test.
   * @param expected complaints that are what the test is about
   */
  visit(options?: BrowserContextOptions, expected?: RegExp): Promise<Page>;
}

export function useBrowser(): Visitors {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject("chromium"));
  });
  afterEach(() => {
    expect(complaints.splice(0), "what the browser complained about").toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    async visit(options = {}, expected) {
      if (!browser) throw new Error("the browser is not open yet");
      const context = await browser.newContext({ locale: "en-GB", ...options });
      context.setDefaultTimeout(PATIENCE);
      context.on("console", (message) => {
        if (expected?.test(message.text())) return;
        if (isComplaint(message.type(), message.text())) complaints.push(`${message.page()?.url()}: ${message.text()}`);
      });
      return context.newPage();
    },
  };
}

/** A page that answers with an error is what some tests ask for; the browser notes those by the status. */
const isComplaint = (type: string, text: string): boolean =>
  ["error", "warning"].includes(type) && !/the server responded with a status of 4\d\d/.test(text);

/** A demo for the tests of one file. */
export function useDemo(): { readonly target: TargetFile } {
  let server: Awaited<ReturnType<typeof startDemo>> | undefined;
  let target: TargetFile | undefined;
  beforeAll(async () => {
    server = await startDemo({ nodeOptions: ["--import", REDIRECT] });
    target = readTarget(server.data);
  });
  afterAll(() => server?.stop());
  return {
    get target() {
      if (!target) throw new Error("the demo does not run yet");
      return target;
    },
  };
}
