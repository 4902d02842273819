import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { problemSentence } from "./problem-sentence.ts";

export interface Field {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password" | "lines";
  /** What was typed; left out for passwords, which are never sent back. */
  value?: string;
  autocomplete?: string;
  required?: boolean;
  minLength?: number;
  maxLength?: number;
}

/** The identifier of the element that a field's problem leads to. */
export const fieldId = (name: string): string => `field-${name}`;

/** The sentence about a field, if it has a problem. */
export function problemOf(page: PageContext, problems: readonly FormProblem[], field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found && problemSentence(page, found);
}

/** Ties a control to its hint and to its problem, for those who don't see them stand together. */
export const describedBy = (name: string, hint: string | undefined, problem: string | undefined): Html => {
  const ids = [hint && `hint-${name}`, problem && `problem-${name}`].filter(Boolean).join(" ");
  return html`${problem && html` aria-invalid="true"`}${ids !== "" && html` aria-describedby="${ids}"`}`;
};

/** The hint and the problem themselves, above the control. */
export const notes = (name: string, hint: string | undefined, problem: string | undefined): Html =>
  html`${hint && html`<p class="hint" id="hint-${name}">${hint}</p>`}${
    problem && html`<p class="problem" id="problem-${name}">${problem}</p>`
  }`;

/** A labelled control, with what was typed and what is wrong with it. */
export function field(page: PageContext, problems: readonly FormProblem[], given: Field): Html {
  const { name, label, hint, type = "text", value = "" } = given;
  const problem = problemOf(page, problems, name);
  const attributes = html` id="${fieldId(name)}" name="${name}"${
    given.autocomplete && html` autocomplete="${given.autocomplete}"`
  }${given.required && html` required`}${given.minLength && html` minlength="${given.minLength}"`}${
    given.maxLength && html` maxlength="${given.maxLength}"`
  }${describedBy(name, hint, problem)}`;
  return html`<div class="field">
<label for="${fieldId(name)}">${label}</label>
${notes(name, hint, problem)}${
  type === "lines"
    ? html`<textarea rows="4" spellcheck="false" wrap="off"${attributes}>\n${value}</textarea>`
    : html`<input type="${type}"${attributes}${type !== "password" && value !== "" && html` value="${value}"`}>`
}
</div>`;
}
