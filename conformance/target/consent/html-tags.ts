import { decodeReferences } from "./character-references.ts";

/** A tag or a text of a page, in the order of the source. */
export type HtmlPart =
  | { readonly kind: "start"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "end"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Elements whose content is no markup of the page; of those with `true` it is not shown either. */
const unparsed: Readonly<Record<string, boolean>> = {
  ...{ script: true, style: true, template: true, iframe: true, noembed: true, noframes: true, xmp: false },
  ...{ title: false, textarea: false },
};

const attribute = /([^\s"'>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;
const startTag = /^<([a-z][^\s/>]*)((?:[^>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*)>/i;
const nothing = /^<(?:!--[\s\S]*?(?:--!?>|$)|!\[CDATA\[[\s\S]*?\]\]>|[!?][^>]*>|\/[^a-z][^>]*>)/i;

/**
 * Tags and texts of a page, character references decoded and names in lower case, comments and scripts left out. It reads
 * what programs write as forms; it mends nothing that is badly nested.
 */
export function htmlParts(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const addText = (text: string) => {
    if (text !== "") parts.push({ kind: "text", text: decodeReferences(text) });
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    addText(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const rest = html.slice(open);
    const skipped = nothing.exec(rest)?.[0];
    const end = /^<\/([a-z][^\s/>]*)[^>]*>/i.exec(rest);
    const start = startTag.exec(rest);
    if (skipped !== undefined) at = open + skipped.length;
    else if (end) {
      parts.push({ kind: "end", name: (end[1] ?? "").toLowerCase() });
      at = open + end[0].length;
    } else if (start) {
      const name = (start[1] ?? "").toLowerCase();
      parts.push({ kind: "start", name, attributes: attributesOf(start[2] ?? "") });
      at = open + start[0].length;
      if (!Object.hasOwn(unparsed, name)) continue;
      const length = lengthUntil(html.slice(at), name);
      if (!unparsed[name]) addText(html.slice(at, at + length));
      at += length;
    } else {
      addText("<");
      at = open + 1;
    }
  }
  return parts;
}

/** The texts of a page as somebody reads them: white space runs are one space. */
export function shownText(html: string): string {
  const texts = htmlParts(html).map((part) => (part.kind === "text" ? part.text : " "));
  return texts.join("").replace(/\s+/g, " ").trim();
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare = ""] of source.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare));
  }
  return attributes;
}

function lengthUntil(rest: string, name: string): number {
  const end = rest.toLowerCase().indexOf(`</${name}`);
  return end < 0 ? rest.length : end;
}
