import { expect, test } from "vitest";
import { expectIsolated } from "../../../conformance/expect/isolated.ts";
import { expectShownName } from "../../../conformance/expect/shown-name.ts";
import { Violation } from "../../../conformance/expect/violation.ts";
import { type Answer, answerOf } from "../../../conformance/target/exchange.ts";

const NAME = "Sklo \u202e.o.r.s";

const page = (body: string): Answer =>
  answerOf({ method: "GET", url: "https://as.test/", headers: [], body: "" }, 0, { status: 200, rawHeaders: [], body });

test.each([
  ["isolated by bdi", `<p>Let <b><bdi>${NAME}</bdi></b> in?</p>`],
  ["with a direction of its own", `<p>Let <span dir=auto><i>${NAME}</i></span> in?</p>`],
  ["between isolating characters", `<p>Let \u2068${NAME}\u2069 in?</p>`],
  ["with each override ended", `<p>Let ${NAME}\u202c in?</p>`],
  ["alone in its line", `<ul><li>Let in:<li>${NAME}<li>or not</ul>`],
  ["alone in the line of its label", `<div><label><input type=radio> ${NAME}</label></div><div>BE012</div>`],
  ["without what overrides", "<p>Let Sklo .o.r.s in?</p>"],
  ["spelt out", "<p>Let Sklo ⟨U+202E⟩.o.r.s in?</p>"],
])("a name %s turns nothing round", (_how, body) => {
  expect(() => expectIsolated(page(body), [NAME])).not.toThrow();
});

test.each([
  ["in the middle of a sentence", `<p>Let ${NAME} in?</p>`],
  ["marked, but not isolated", `<p>Let <strong>${NAME}</strong> in?</p>`],
  ["before its number", `<label><span>${NAME}</span><span>BE012</span></label>`],
  ["together with others in one isolate", `<p><bdi>${NAME} and others</bdi></p>`],
  ["after an isolate has ended", `<p><bdi>Ada</bdi> for ${NAME}</p>`],
  ["within an isolate within a line of its own", `<p>Let <bdi>the <b>${NAME}</b> of Ada</bdi> in?</p>`],
])("a name %s turns something round", (_how, body) => {
  expect(() => expectIsolated(page(body), [NAME])).toThrow(Violation);
});

test.each([
  ["Ink & <b>Paper</b>", "<p>Let Ink &amp; &lt;b&gt;Paper&lt;/b&gt; in?</p>", true],
  ["Ink & <b>Paper</b>", "<p>Let Ink & <b>Paper</b> in?</p>", false],
  ["Ink & <b>Paper</b>", "<p>Let Ink &amp;amp; &amp;lt;b&amp;gt;Paper&amp;lt;/b&amp;gt; in?</p>", false],
  [NAME, "<p>Let Sklo ⟨U+202E⟩.o.r.s in?</p>", true],
  [NAME, "<p>Let Sklo in?</p>", false],
  ["Two  words", "<p>Let Two words in?</p>", true],
])("the name %j is looked for in %j", (name, body, isShown) => {
  const looking = expect(() => expectShownName("somebody as", page(body), name));
  if (isShown) looking.not.toThrow();
  else looking.toThrow(Violation);
});
