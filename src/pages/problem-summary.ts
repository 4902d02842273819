import { fieldId } from "./field.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import { problemSentence } from "./problem-sentence.ts";

/**
 * What could not be taken, at the top of the page, each leading to its field. Nothing when all was well.
 * @param labels the names of the fields whose problems don't name them
 */
export function problemSummary<Field extends string>(
  page: PageContext,
  problems: readonly FormProblem<Field>[],
  labels?: Readonly<Partial<Record<Field, string>>>,
): Html | undefined {
  const { heading } = messagesIn(page.language).problems;
  if (problems.length === 0) return undefined;
  const items = problems.map((problem) => {
    const sentence = problemSentence(page, problem);
    if (problem.field === null) return html`<li>${sentence}</li>`;
    const label = labels?.[problem.field];
    return html`<li><a href="#${fieldId(problem.field)}">${label && html`${label}: `}${sentence}</a></li>`;
  });
  return html`<div class="summary" role="alert" aria-labelledby="summary-heading">
<h2 id="summary-heading">${heading}</h2>
<ul>${items}</ul>
</div>`;
}
