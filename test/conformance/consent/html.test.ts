import { describe, expect, test } from "vitest";
import { decodeReferences } from "../../../conformance/target/consent/character-references.ts";
import { formsIn, untouchedFields } from "../../../conformance/target/consent/html-forms.ts";
import { shownText } from "../../../conformance/target/consent/html-tags.ts";

test.each([
  ["&lt;b&gt; &amp;amp; &quot;&#39;&apos;", `<b> &amp; "''`],
  ["&#x26;&#X2f;&#47;&#128512;&#0;&#xd800;&#x99999999;", "&//😀\ufffd\ufffd\ufffd"],
  ["&#128;&#x93;", "€“"],
  ["P&aacute;r &Ccaron;&ecaron;&uring;&szlig;&nbsp;x", "Pár Čěůß\u00a0x"],
  [
    "a=1&b=2&lt=3&copy=4&unknown; & &;&hasOwnProperty;&constructor;",
    "a=1&b=2<=3&copy=4&unknown; & &;&hasOwnProperty;&constructor;",
  ],
  ["&period;&lowbar;&comma;&plus;&equals;&sol;", "._,+=/"],
])("%s means %s", (source, text) => expect(decodeReferences(source)).toBe(text));

describe("a form is read", () => {
  const fields = (html: string) => formsIn(html).map(untouchedFields);
  test.each<[string, string, [string, string][][]]>([
    [
      "whatever the case and the quotes",
      `<FORM><INPUT TYPE=HIDDEN Name='a' VALUE="1"/><input value=2/3 name=b></FORM>`,
      [
        [
          ["a", "1"],
          ["b", "2/3"],
        ],
      ],
    ],
    [
      "with its attributes in any order and on any line",
      `<form>\n<input\n value = "1"\n\tname\n=\na\n>`,
      [[["a", "1"]]],
    ],
    [
      "with > in a value",
      `<form><input name="a" value="x > y" title='>'><input name=b value='"'>`,
      [
        [
          ["a", "x > y"],
          ["b", '"'],
        ],
      ],
    ],
    ["with a repeated attribute once", `<form><input name=a name=b value=1 VALUE=2>`, [[["a", "1"]]]],
    [
      "whatever it is nested in",
      `<form><table><tr><td><p><input name=a></table></div></form><input name=b>`,
      [[["a", ""]]],
    ],
    [
      "without what is commented out",
      `<form><!-- <input name=a> --><!-- > <input name=b>--><input name=c><!---->`,
      [[["c", ""]]],
    ],
    [
      "without what scripts and templates hold",
      `<form><script>"<input name=a>"</script><template><input name=b></template><style><input name=c></style>`,
      [[]],
    ],
    [
      "without what is disabled",
      `<form><input name=a disabled><fieldset disabled><input name=b><fieldset><input name=c></fieldset></fieldset><input name=d>`,
      [[["d", ""]]],
    ],
    [
      "whatever is grouped before what is disabled",
      `<form><fieldset><input name=a></fieldset><fieldset disabled><input name=b></fieldset>`,
      [[["a", ""]]],
    ],
    ["without what has no name", `<form><input value=1><input name="" value=2>`, [[]]],
    [
      "without its buttons",
      `<form><button name=a value=1>x</button><input type=submit name=b><input type=image name=c><button type=button name=d><input type=reset name=e><input type=file name=f>`,
      [[]],
    ],
    [
      "with what is ticked and chosen",
      `<form><input type=checkbox name=a value=1 checked><input type=checkbox name=a value=2><input type=radio name=b checked=""><input type=radio name=b value=3>`,
      [
        [
          ["a", "1"],
          ["b", "on"],
        ],
      ],
    ],
    [
      "with the first option, when none is chosen",
      `<form><select name=a><option>one &amp; more<option value=2>two</select><select name=b multiple><option value=3>three</select>`,
      [[["a", "one & more"]]],
    ],
    [
      "with the chosen option",
      `<form><select name=a><option value=1>one</option><option value=2 selected>two</option></select>`,
      [[["a", "2"]]],
    ],
    ["with text areas", `<form><textarea name=a>one <b> &lt;two</textarea>`, [[["a", "one <b> <two"]]]],
    ["one after the other", `<form><input name=a></form>text<form><input name=b></form>`, [[["a", ""]], [["b", ""]]]],
    [
      "with what stands elsewhere and belongs to it",
      `<input form=f name=a><form id=f><input name=b></form><form><input form=f name=c><input name=d form=g>`,
      [
        [
          ["b", ""],
          ["a", ""],
          ["c", ""],
        ],
        [],
      ],
    ],
    ["from what never ends", `<form><input name=a><input name="b`, [[["a", ""]]]],
    [
      "inside noscript, which is for browsers without scripts",
      `<noscript><form><input name=a></form></noscript>`,
      [[["a", ""]]],
    ],
  ])("%s", (_title, html, expected) => expect(fields(html)).toEqual(expected));

  test("with its action, its method and those of its buttons", () => {
    const [first, second] = formsIn(
      `<form method=Post action=" /a?x=1&amp;y=2 "><button formaction=/b name=n value=v>Go <b>on</b></button></form><form>`,
    );
    expect([first?.method, first?.action, second?.method, second?.action]).toEqual(["POST", "/a?x=1&y=2", "GET", ""]);
    const button = { name: "n", value: "v", type: "submit", checked: false, label: "Go on", action: "/b" };
    expect(first?.controls).toEqual([button]);
  });

  test("with what stands beside its controls", () => {
    const [form] =
      formsIn(`<form><label>One <input name=a> more</label><label for=b>Two&nbsp;<i>x</i></label><input id=b name=b>
      <input name=c aria-label=Three><input type=submit value=Four></form>`);
    expect(form?.controls.map(({ label }) => label)).toEqual(["One more", "Two x", "Three", "Four"]);
  });
});

test("a page is read as it is shown", () => {
  const page = `<title>T</title><h1>A &lt;b&gt;</h1><!-- no --><script>no</script><p>1 <3 <em>x</em>y</p>`;
  expect(shownText(page)).toBe("T A <b> 1 <3 x y");
});

test("an endless page is read in no time", () => {
  const begun = performance.now();
  const hostile = [`<a ${'="'.repeat(20_000)}`, "<".repeat(20_000), `<a ${"b ".repeat(20_000)}`, "&#".repeat(20_000)];
  for (const page of hostile) formsIn(page);
  expect(performance.now() - begun).toBeLessThan(5000);
});
