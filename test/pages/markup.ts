/** An element as it was opened; `children` in the order of the document, text already decoded. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>]+)/gy;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"<>]*)")?/g;
const VOID = ["meta", "link", "input"];
const REFERENCES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const decode = (text: string): string =>
  text.replace(/&([a-z]+|#39)?;?/g, (reference, name: string | undefined) => {
    const character = name === undefined ? undefined : REFERENCES[name];
    if (character === undefined || !reference.endsWith(";")) throw new Error(`a bare & at ${reference}`);
    return character;
  });

/** Reads markup far stricter than a browser: every tag closed, attributes in lower case and quoted, every `<`, `>` and `&` escaped. */
export function readMarkup(source: string): Element {
  const root: Element = { name: "#document", attributes: new Map(), children: [] };
  const open = [root];
  const body = source.replace(/^<!doctype html>\n/, "");
  if (body === source) throw new Error("no doctype");
  TOKEN.lastIndex = 0;
  for (let at = 0; at < body.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(body);
    const parent = open.at(-1);
    if (!token || !parent) throw new Error(`not markup of ours: ${body.slice(at, at + 80)}`);
    const [, closing, name, attributes = "", text] = token;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes ${parent.name}`);
    } else if (name) {
      const element: Element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!VOID.includes(name)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is never closed`);
  return root;
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} twice`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

/** Every element below, in the order of the document. */
export const elements = (element: Element): Element[] =>
  element.children.flatMap((child) => (typeof child === "string" ? [] : [child, ...elements(child)]));

/** The elements of these names. */
export const named = (element: Element, ...names: string[]): Element[] =>
  elements(element).filter(({ name }) => names.includes(name));

/** What is read between the tags. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** Tags and the names of attributes, without what they hold. */
export const skeleton = (element: Element): string =>
  elements(element)
    .map(({ name, attributes }) => `${name}[${[...attributes.keys()].join(" ")}]`)
    .join("\n");
