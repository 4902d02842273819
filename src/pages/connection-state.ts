import type { ConnectionState } from "./disconnection.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import { time } from "./time.ts";

/** Connected, or since when and why not. */
export function connectionState(page: PageContext, state: ConnectionState): Html {
  const { grants: words } = messagesIn(page.language);
  if (state.connected) return html`<span class="badge on">${words.connected}</span>`;
  return html`<span class="badge off">${words.disconnected}</span> ${
    state.at !== null && time(page.language, state.at)
  }<span class="detail">${words.disconnections[state.because]}</span>`;
}
