import type { FormProblem } from "./form-problem.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import { isolated, visible } from "./visible.ts";

/** What is wrong, in the words of the page's language. A limit is ours to mention; an address was typed by somebody. */
export const problemSentence = (page: PageContext, { problem, detail = "" }: FormProblem): string =>
  messagesIn(page.language).problems[problem](problem === "redirect_uri" ? isolated(detail) : visible(detail));
