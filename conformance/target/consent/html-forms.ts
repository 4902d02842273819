import { type HtmlPart, htmlParts } from "./html-tags.ts";

/** A form as a browser without scripts sees it. */
export interface HtmlForm {
  /** As the page has it; empty is the address of the page. */
  readonly action: string;
  /** In upper case. */
  readonly method: string;
  readonly controls: readonly HtmlControl[];
}

/** One thing in a form that can be sent: an option of a `select` is one of its own. */
export interface HtmlControl {
  readonly name: string;
  readonly value: string;
  /** As in `<input type>`; `select` for an option, `textarea` for a text area, `submit` for whatever sends the form. */
  readonly type: string;
  /** Whether it is sent when nobody touches it. */
  readonly checked: boolean;
  /** What stands beside it, for people. */
  readonly label: string;
  /** The form's action where this button has one of its own. */
  readonly action?: string;
}

interface Draft {
  readonly id: string | undefined;
  readonly action: string;
  readonly method: string;
  readonly controls: DraftControl[];
}

type DraftControl = { -readonly [Member in keyof HtmlControl]: HtmlControl[Member] } & {
  readonly id?: string;
  /** An option without a value has its text for one. */
  readonly valueIsText?: boolean;
};

interface Label {
  readonly for: string | undefined;
  control?: DraftControl;
  text: string;
}

/** Every form of a page, in order, with the controls that belong to it wherever they stand. */
export function formsIn(html: string): HtmlForm[] {
  const reader = new FormReader();
  for (const part of htmlParts(html)) reader.read(part);
  return reader.forms();
}

/** Walks once over the parts of a page; what it remembers is what is open. */
class FormReader {
  readonly #drafts: Draft[] = [];
  readonly #elsewhere: { readonly form: string; readonly control: DraftControl }[] = [];
  readonly #labels: Label[] = [];
  #form: Draft | undefined;
  #label: Label | undefined;
  #text: DraftControl | undefined;
  #select: { readonly name: string; readonly several: boolean; readonly options: DraftControl[] } | undefined;
  #disabled = 0;

  read(part: HtmlPart): void {
    if (part.kind === "text") this.#readText(part.text);
    else if (part.kind === "end") this.#end(part.name);
    else this.#start(part.name, part.attributes);
  }

  forms(): HtmlForm[] {
    for (const { form, control } of this.#elsewhere) this.#drafts.find(({ id }) => id === form)?.controls.push(control);
    const all = this.#drafts.flatMap(({ controls }) => controls);
    for (const label of this.#labels) {
      const control = label.for === undefined ? label.control : all.find(({ id }) => id === label.for);
      if (control) control.label = label.text;
    }
    for (const control of all) control.label = control.label.replace(/\s+/g, " ").trim();
    return this.#drafts.map(({ action, method, controls }) => ({
      ...{ action, method },
      controls: controls.map(({ id: _id, valueIsText, ...control }) =>
        valueIsText ? { ...control, value: control.label } : control,
      ),
    }));
  }

  #readText(text: string): void {
    if (this.#label) this.#label.text += text;
    if (this.#text?.type === "textarea") this.#text.value += text;
    else if (this.#text) this.#text.label += text;
  }

  #start(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#label && (name === "br" || name === "p" || name === "div")) this.#label.text += " ";
    if (name === "form") {
      this.#form ??= this.#open(attributes);
    } else if (name === "label") {
      this.#label = { for: attributes.get("for"), text: "" };
      this.#labels.push(this.#label);
    } else if (name === "fieldset") {
      if (this.#disabled > 0 || attributes.has("disabled")) this.#disabled += 1;
    } else if (name === "select") {
      this.#select = { name: attributes.get("name") ?? "", several: attributes.has("multiple"), options: [] };
    } else if (name === "option") {
      this.#option(attributes);
    } else if (name === "input" || name === "button" || name === "textarea") {
      this.#control(name, attributes);
    }
  }

  #end(name: string): void {
    if (name === "form") this.#form = undefined;
    if (name === "label") this.#label = undefined;
    if (name === "fieldset" && this.#disabled > 0) this.#disabled -= 1;
    if (name === "button" || name === "textarea" || name === "option" || name === "select") this.#text = undefined;
    if (name === "select") {
      const first = this.#select?.options[0];
      if (first && !this.#select?.several && !this.#select?.options.some(({ checked }) => checked))
        first.checked = true;
      this.#select = undefined;
    }
  }

  #open(attributes: ReadonlyMap<string, string>): Draft {
    const draft = {
      id: attributes.get("id"),
      action: (attributes.get("action") ?? "").trim(),
      method: (attributes.get("method") ?? "get").trim().toUpperCase(),
      controls: [],
    };
    this.#drafts.push(draft);
    return draft;
  }

  #option(attributes: ReadonlyMap<string, string>): void {
    const checked = attributes.has("selected");
    const option = { name: this.#select?.name ?? "", value: attributes.get("value") ?? "", type: "select", checked };
    this.#text = this.#add({ ...option, label: "", valueIsText: !attributes.has("value") }, attributes);
    if (this.#text) this.#select?.options.push(this.#text);
  }

  #control(tag: "input" | "button" | "textarea", attributes: ReadonlyMap<string, string>): void {
    const type = tag === "textarea" ? tag : (attributes.get("type") ?? (tag === "button" ? "submit" : "text"));
    const kind = type.trim().toLowerCase() === "image" ? "submit" : type.trim().toLowerCase();
    const isChoice = kind === "checkbox" || kind === "radio";
    const control = this.#add(
      {
        name: attributes.get("name") ?? "",
        value: attributes.get("value") ?? (isChoice ? "on" : ""),
        type: kind,
        checked: isChoice ? attributes.has("checked") : kind !== "submit" && kind !== "button" && kind !== "reset",
        label:
          attributes.get("aria-label") ?? (tag === "input" && kind === "submit" ? (attributes.get("value") ?? "") : ""),
        ...(attributes.has("formaction") && { action: attributes.get("formaction") ?? "" }),
      },
      attributes,
    );
    if (this.#label && control) this.#label.control ??= control;
    if (tag !== "input") this.#text = control;
  }

  #add(control: DraftControl, attributes: ReadonlyMap<string, string>): DraftControl | undefined {
    if (this.#disabled > 0 || attributes.has("disabled")) return undefined;
    const id = attributes.get("id");
    const identified: DraftControl = { ...control, ...(id !== undefined && { id }) };
    const form = attributes.get("form");
    if (form !== undefined) this.#elsewhere.push({ form, control: identified });
    else this.#form?.controls.push(identified);
    return identified;
  }
}

/** The fields that a form sends when nobody touches it, but for its buttons. */
export function untouchedFields({ controls }: HtmlForm): [string, string][] {
  const sent = controls.filter(
    ({ name, type, checked }) => checked && name !== "" && !["submit", "file"].includes(type),
  );
  return sent.map(({ name, value }): [string, string] => [name, value]);
}
