import { type Html, html } from "../../src/pages/html.ts";

/** Markup as it is, whoever wrote it. */
export const rawHtml = (text: string): Html => html(Object.assign([text], { raw: [text] }));
