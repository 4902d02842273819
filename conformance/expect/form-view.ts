import type { ConsentView, DecisionForm } from "../target/consent/consent-view.ts";
import { formsIn, type HtmlControl, type HtmlForm, untouchedFields } from "../target/consent/html-forms.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** The fields by which a decision is told; the others go back as they were found. */
const decisive = ["participant", "scope", "decision"];

/** The answer is the consent screen as a page, with a form of the contract's field names. */
export function expectFormView(answer: Answer): ConsentView {
  const forms = answer.status === 200 ? formsIn(answer.body) : [];
  const allow = forms.find((form) => canDecide(form, "allow"));
  const deny = forms.find((form) => canDecide(form, "deny")) ?? allow;
  const { location } = answer.headers;
  expectThat(allow !== undefined && deny !== undefined, () => ({
    expected: 'a page with a form whose field "decision" can be "allow"',
    actual: location === undefined ? `${answer.status} without one` : `${answer.status} to ${location}`,
    exchange: answer,
  }));
  const choices = controlsOf(allow, "participant");
  return {
    scopes: controlsOf(allow, "scope").map(({ value, label }) => ({ scope: value, description: label })),
    participants: choices
      .filter(({ value }) => value !== "account")
      .map(({ value, label, checked }) => ({ id: value, name: label, preselected: checked })),
    offersAccount: choices.some(({ value }) => value === "account"),
    preselected: choices.filter(({ checked }) => checked).map(({ value }) => value),
    allow: decisionForm(allow, "allow", answer),
    deny: decisionForm(deny, "deny", answer),
    answer,
  };
}

function canDecide(form: HtmlForm, decision: string): boolean {
  return controlsOf(form, "decision").some(({ value }) => value === decision);
}

/** The controls of this name that a user can choose from; an option without a value is none. */
function controlsOf({ controls }: HtmlForm, name: string): HtmlControl[] {
  return controls.filter((control) => control.name === name && control.value !== "");
}

function decisionForm(form: HtmlForm, decision: string, { request }: Answer): DecisionForm {
  const button = form.controls.find(
    (control) => control.name === "decision" && control.value === decision && control.type === "submit",
  );
  const action = button?.action ?? form.action;
  return {
    action: new URL(action || request.url, request.url).href,
    fields: untouchedFields(form).filter(([name]) => !decisive.includes(name)),
  };
}
