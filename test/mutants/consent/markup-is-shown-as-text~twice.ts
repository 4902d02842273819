/** Names are escaped twice. */

import { html } from "../../../src/pages/html.ts";
import type { name as real } from "../../../src/pages/name.ts";
import { visible } from "../../../src/pages/visible.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/name.ts";

export const name: typeof real = (text) => {
  if (/[<&]/.test(text)) reached();
  return html`<bdi>${visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</bdi>`;
};
