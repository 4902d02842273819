/** Names are markup. */
import type { name as real } from "../../../src/pages/name.ts";
import { visible } from "../../../src/pages/visible.ts";
import { rawHtml } from "../raw-html.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/name.ts";

export const name: typeof real = (text) => {
  if (/[<&]/.test(text)) reached();
  return rawHtml(`<bdi>${visible(text)}</bdi>`);
};
