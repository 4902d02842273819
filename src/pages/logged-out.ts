import { addresses } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";

export function loggedOutPage(page: PageContext): Html {
  const { loggedOut: words, layout: common } = messagesIn(page.language);
  const content = html`<h1>${words.title}</h1>
<p>${words.text}</p>
<p><a class="button" href="${addresses.login}">${common.logIn}</a></p>`;
  return layout(page, { title: words.title, focused: true, content });
}
