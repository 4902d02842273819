import fc from "fast-check";
import { expect, test } from "vitest";
import { newApiKeyPage } from "../../src/pages/api-keys.ts";
import { clientForm } from "../../src/pages/client-view.ts";
import { type Html, html, renderHtml } from "../../src/pages/html.ts";
import { elements, readMarkup, skeleton, textOf } from "./markup.ts";
import { samples, visit } from "./samples.ts";

const NAMES = Object.keys(samples((usual) => usual));

const STEERING = ["\u202e", "\u2066", "\u200f", "\u0007", "\u2029"];

const hostile = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          "<",
          ">",
          '"',
          "'",
          "&",
          "`",
          "=",
          "/",
          " ",
          "\n",
          "&lt;",
          "<script>",
          "</title>",
          "</textarea>",
          "<!--",
          "-->",
          "]]>",
          " onclick=x ",
          "\u202e",
          "\u2066",
          "\0",
          "\ud800",
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  },
);

test.each(NAMES)("%s: what somebody typed adds no tag and no attribute, and is not lost", (sample) => {
  const render = (text: (usual: string) => string) => {
    const page = samples(text)[sample]?.(visit("en", sample, text));
    return page === undefined ? "" : renderHtml(page);
  };
  const usual = skeleton(readMarkup(render((text) => text)));
  fc.assert(
    fc.property(hostile, (nasty) => {
      expect(skeleton(readMarkup(render((text) => nasty + text)))).toBe(usual);
    }),
    { numRuns: 60 },
  );
});

test.each(NAMES)("%s: nothing that steers the direction of the text is between its tags", (sample) => {
  const text = (usual: string) => `${STEERING.join("")}${usual}`;
  const page = samples(text)[sample]?.(visit("en", sample, text));
  const document = readMarkup(page ? renderHtml(page) : "");
  const steered = elements(document).filter(
    (element) =>
      element.name !== "textarea" &&
      element.children.some(
        (child) => typeof child === "string" && STEERING.some((character) => child.includes(character)),
      ),
  );
  expect(steered.map(textOf)).toEqual([]);
});

test("text is escaped for content and for quoted attributes", () => {
  const evil = `<b title="x" id='y'>&amp;`;
  expect(renderHtml(html`<p title="${evil}">${evil}</p>`)).toBe(
    '<p title="&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;">&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;</p>',
  );
});

test("markup, lists of markup, numbers and nothing may stand in a template", () => {
  const items = [1, 2].map((number) => html`<li>${number}</li>`);
  expect(renderHtml(html`<ul>${items}${false}${undefined}</ul>`)).toBe("<ul><li>1</li><li>2</li></ul>");
});

test("an object that no template made is a mistake, whatever it claims to be", () => {
  const forged = Object.assign(new String("<script>"), { isEscaped: true }) as unknown as Html;
  expect(() => html`<p>${forged}</p>`).toThrow(TypeError);
  expect(() => html`<p>${[html`<b></b>`, forged]}</p>`).toThrow(TypeError);
});

test("a typed address can't turn the sentence that mentions it", () => {
  const problems = [{ field: "redirect_uris", problem: "redirect_uri", detail: "\u202eא" }] as const;
  const page = readMarkup(renderHtml(newApiKeyPage(visit("en", "any"), { ...clientForm(), problems })));
  expect(textOf(page)).toContain("“\u2068⟨U+202E⟩א\u2069” can't be registered");
});
