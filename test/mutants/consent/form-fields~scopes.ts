/** The boxes of the scopes have a name of their own. */

import { renderHtml } from "../../../src/pages/html.ts";
import { scopeChoice as real } from "../../../src/pages/scope-list.ts";
import { rawHtml } from "../raw-html.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/scope-list.ts";

export const scopeChoice: typeof real = (...args) => {
  reached();
  return rawHtml(renderHtml(real(...args)).replaceAll('name="scope"', 'name="scopes"'));
};
