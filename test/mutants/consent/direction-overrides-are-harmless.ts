/** Names are set as they are, among the words around them. */
import { html } from "../../../src/pages/html.ts";
import type { name as real } from "../../../src/pages/name.ts";
import { visible } from "../../../src/pages/visible.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/name.ts";

export const name: typeof real = (text) => {
  if (visible(text) !== text) reached();
  return html`${text}`;
};
