import { htmlParts } from "../target/consent/html-tags.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** Elements that lie in a line of text; any other begins a line, and direction ends with the line (UAX #9 §3.3.1). */
const inline = new Set(
  "a abbr b bdi bdo cite code data dfn em font i input ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const override = /[\u202d\u202e]/;
/** Between FSI, LRI or RLI and PDI (UAX #9 §2.4). */
const isolate = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;

/**
 * Wherever the page shows one of these names with its direction overrides, nothing else stands within their reach: the name is
 * alone in its line, in a `bdi`, in an element with `dir`, or between isolating characters, or each override is ended.
 */
export function expectIsolated(page: Answer, names: readonly string[]): void {
  for (const text of stretches(page.body).flatMap(isolatesOf)) {
    const ended = names.reduce((rest, name) => rest.replaceAll(`${name}\u202c`, ""), text);
    const isName = names.some((name) => name.includes(ended.trim()));
    expectThat(!override.test(ended) || isName, () => ({
      expected: "a name that turns nothing beside it round",
      actual: JSON.stringify(text.trim()),
      exchange: page,
    }));
  }
}

/** The text and each isolate in it, as stretches of their own. */
function isolatesOf(text: string): string[] {
  return [text.replace(isolate, "\ufffc"), ...[...text.matchAll(isolate)].map(([, inner = ""]) => inner)];
}

/** The texts of a page within which direction is at work: lines, without what is isolated in them, and the isolated. */
function stretches(html: string): string[] {
  const found: string[] = [];
  const open: { readonly name: string; depth: number; text: string }[] = [{ name: "", depth: 1, text: "" }];
  const finish = () => {
    const current = open.at(-1);
    if (current) found.push(current.text);
    if (current) current.text = "";
  };
  for (const part of htmlParts(html)) {
    const current = open.at(-1);
    if (part.kind === "text") {
      if (current) current.text += part.text;
      continue;
    }
    if (!inline.has(part.name)) finish();
    if (part.kind === "start") {
      if (part.name === "bdi" || part.attributes.has("dir")) open.push({ name: part.name, depth: 1, text: "" });
      else if (part.name === current?.name) current.depth += 1;
    } else if (part.name === current?.name) {
      current.depth -= 1;
      if (current.depth > 0) continue;
      finish();
      open.pop();
    }
  }
  return [...found, ...open.map(({ text }) => text)];
}
