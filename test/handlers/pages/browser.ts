import request from "supertest";
import type { World } from "../../http/world.ts";
import { type Element, named, readMarkup, textOf } from "../../pages/markup.ts";

/** An answer as a browser has it. */
export interface Shown {
  status: number;
  headers: Record<string, string>;
  html: string;
  location: string;
  page: Element;
}

export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** A browser without scripts: keeps its cookies, and sends forms as they stand but for what is filled in. */
export interface Browser {
  cookies: Map<string, string>;
  /** The last page that was shown; forms are filled in on it. */
  shown: Shown;
  get(address: string): Promise<Shown>;
  /** Sends the form of the page shown that has this action. `fields` replace what it holds; undefined ticks stay. */
  submit(action: string, fields?: FieldValues): Promise<Shown>;
  /** Sends the last form once more, as a reload of its answer does. */
  reload(): Promise<Shown>;
  /** Any form, from no page. */
  post(
    address: string,
    fields: readonly (readonly [string, string])[],
    headers?: Record<string, string>,
  ): Promise<Shown>;
}

const NOTHING: Shown = { status: 0, headers: {}, html: "", location: "", page: readMarkup("<!doctype html>\n") };

export function openBrowser({ app }: Pick<World, "app">): Browser {
  let last: () => Promise<Shown> = async () => NOTHING;
  const browser: Browser = {
    cookies: new Map(),
    shown: NOTHING,
    get: (address) => receive(browser, request(app).get(address)),
    submit: (action, fields = {}) => browser.post(action, fieldsOf(browser.shown.page, action, fields)),
    reload: () => last(),
    post(address, fields, headers = {}) {
      last = () => {
        const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
        const sent = request(app).post(address).set(headers).type("form").send(body);
        return receive(browser, sent);
      };
      return last();
    },
  };
  return browser;
}

async function receive(browser: Browser, sent: request.Test): Promise<Shown> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const { status, headers, text } = await (cookie === "" ? sent : sent.set("Cookie", cookie)).redirects(0);
  for (const line of headers["set-cookie"] ?? []) {
    const [name = "", value = ""] = line.split(";", 1)[0]?.split("=", 2) ?? [];
    browser.cookies.set(name, value);
  }
  const html = text?.startsWith("<!doctype html>") ? text : "";
  const page = html === "" ? NOTHING.page : readMarkup(html);
  const shown = { status, headers, html, location: headers.location ?? "", page };
  if (html !== "") browser.shown = shown;
  return shown;
}

/** What a browser would send of a form. */
function fieldsOf(page: Element, action: string, given: FieldValues): [string, string][] {
  const form = named(page, "form").find(({ attributes }) => attributes.get("action") === action);
  if (!form) throw new Error(`no form is posted to ${action} on this page`);
  const controls = named(form, "input", "textarea", "select");
  const held = controls.flatMap((control) => sentBy(control)).filter(([name]) => given[name] === undefined);
  const filled = Object.entries(given).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return [...held, ...filled];
}

/** What a control adds to its form: a name and a value, or nothing when it is not ticked. */
function sentBy(control: Element): [string, string][] {
  const { attributes } = control;
  const name = attributes.get("name") ?? "";
  if (control.name === "textarea") return [[name, textOf(control).replace(/^\n/, "")]];
  if (control.name === "select") {
    const [first] = named(control, "option");
    return [[name, first?.attributes.get("value") ?? ""]];
  }
  const ticks = ["checkbox", "radio"].includes(attributes.get("type") ?? "");
  return ticks && !attributes.has("checked") ? [] : [[name, attributes.get("value") ?? ""]];
}

/** What is read on a page, without the marks that isolate the direction of names. */
export const textOn = ({ page }: Shown): string =>
  textOf(page)
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ");

/** What a field of the page holds. */
export const held = ({ page }: Shown, name: string): string | undefined =>
  named(page, "input", "textarea")
    .filter(({ attributes }) => attributes.get("name") === name)
    .map((control) => sentBy(control)[0]?.[1])
    .find((value) => value !== undefined);

/** The addresses that the page links to. */
export const linksOn = ({ page }: Shown): string[] =>
  named(page, "a").flatMap(({ attributes }) => attributes.get("href") ?? []);
