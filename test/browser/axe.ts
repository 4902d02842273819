import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const OPTIONS = JSON.stringify({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations", "incomplete"],
});

/** Puts axe into everything the page will show: by the debugger, which no policy of a page binds. */
export async function withAxe(page: Page): Promise<Page> {
  await page.addInitScript(axe.source);
  return page;
}

/** What axe finds on the page as it looks now, and what it could not decide: one line each. */
export async function axeProblems(page: Page): Promise<string[]> {
  const results = await page.evaluate<Pick<AxeResults, "violations" | "incomplete" | "passes">>(`axe.run(${OPTIONS})`);
  if (results.passes.length === 0) throw new Error("axe looked at nothing");
  return [...results.violations, ...results.incomplete].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ""}`),
  );
}
