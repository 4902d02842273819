/** Buttons beside other things wait for a script. */
import type { buttonForm as real } from "../../../src/pages/form.ts";
import { html } from "../../../src/pages/html.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/form.ts";

export const buttonForm: typeof real = (_page, action, label, tone) => {
  reached();
  return html`<button type="button" class="${tone}" data-action="${action}">${label}</button>`;
};
