import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import type { FailureKind } from "./messages/failure-kinds.ts";
import type { PageContext } from "./page-context.ts";

export interface FailureView {
  failure: FailureKind;
  /** Seconds until it is worth trying again (Retry-After). */
  retryAfter?: number;
}

/** Why a request was not done, in plain words, and what to do now. */
export function failurePage(page: PageContext, { failure, retryAfter }: FailureView): Html {
  const messages = messagesIn(page.language);
  const { title, text, advice } = messages.failures[failure];
  const content = html`<h1>${title}</h1>
<p>${text}</p>
<p>${advice}${retryAfter !== undefined && html` ${messages.retryAfter(retryAfter)}`}</p>`;
  return layout(page, { title, content });
}
