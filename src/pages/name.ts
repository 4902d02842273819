import { type Html, html } from "./html.ts";
import { visible } from "./visible.ts";

/** A name somebody else chose, isolated from the direction of the sentence around it (HTML `bdi`). */
export const name = (text: string): Html => html`<bdi>${visible(text)}</bdi>`;

/** A name that only screen readers need, because for the eye it stands beside. */
export const unseenName = (text: string): Html => html`<span class="unseen">${name(text)}</span>`;

/** An identifier, address or secret, letter by letter. */
export const code = (text: string): Html => html`<code><bdi>${visible(text)}</bdi></code>`;
