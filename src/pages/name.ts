import { type Html, html } from "./html.ts";
import { visible } from "./visible.ts";

/** A name somebody else chose, isolated from the direction of the sentence around it (HTML `bdi`). */
export const name = (text: string): Html => html`<bdi>${visible(text)}</bdi>`;

/** An identifier, address or secret, letter by letter. */
export const code = (text: string): Html => html`<code><bdi>${visible(text)}</bdi></code>`;
