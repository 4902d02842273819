import { describe, expect, test } from "vitest";
import { complaintsAbout, requirement, sound } from "./compile-snippet.ts";

const one = '@operationId("one")';
const stated = requirement("group/rule", sound);
const having = (members: Record<string, string>) => `${one} ${requirement("group/rule", { ...sound, ...members })}`;

describe("the build", () => {
  test("accepts a sound requirement", async () => {
    expect(await complaintsAbout(`${one} ${stated}`)).toEqual([]);
  });

  test("refuses an operation without requirements", async () => {
    expect(await complaintsAbout(one)).toEqual(["no-requirement"]);
  });

  test("counts a requirement that names the operation from elsewhere", async () => {
    const elsewhere = `@@requirement(Snippet, "group/rule", #{ level: "MUST", text: "A MUST hold.", cites: #["RFC 6749"], observe: "http", on: #["one"] });`;
    expect(await complaintsAbout(one, elsewhere)).toEqual([]);
    expect(await complaintsAbout(one, elsewhere.replace(', on: #["one"]', ""))).toEqual(["no-requirement"]);
  });

  test("refuses a requirement that binds an operation which does not exist", async () => {
    expect(await complaintsAbout(having({ on: '#["one", "two"]' }))).toEqual(["unknown-operation"]);
  });

  test("refuses a requirement on a model that names no operation", async () => {
    const model = requirement("group/other", sound);
    expect(await complaintsAbout(`${one} ${stated}`, `${model} model Thing {}`)).toEqual(["binds-nothing"]);
  });

  test("refuses an operation without an operationId", async () => {
    expect(await complaintsAbout(stated)).toEqual(["no-operation-id"]);
  });

  test("refuses an ID stated twice", async () => {
    expect(await complaintsAbout(`${one} ${stated} ${stated}`)).toEqual(["duplicate-id"]);
  });

  test("takes a requirement of a namespace once, however often the namespace is reopened", async () => {
    const everywhere = `@@requirement(Snippet, "group/other", #{ level: "MUST", text: "A MUST hold.", cites: #["RFC 6749"], observe: "http" });`;
    expect(await complaintsAbout(`${one} ${stated}`, `${everywhere} namespace Snippet { model More {} }`)).toEqual([]);
  });

  test.each(["rule", "Group/rule", "group/Rule", "group/rule/more", "group/-rule", "group/a_rule", "1group/rule"])(
    "refuses the ID %s",
    async (id) => {
      expect(await complaintsAbout(`${one} ${requirement(id, sound)}`)).toEqual(["bad-id"]);
    },
  );

  test.each([
    "RFC 6749 5.2",
    "RFC 6749 §",
    "rfc 6749 §5.2",
    "battery.md",
    "contract: No such heading",
    "contract: ",
    "source: Somewhere",
    "ADR 9999",
    "OpenID Connect",
    "PFUOI 4.3.0",
    "see above",
  ])("refuses the citation %s", async (citation) => {
    expect(await complaintsAbout(having({ cites: `#["${citation}"]` }))).toEqual(["unknown-citation"]);
  });

  test.each([
    "RFC 6749",
    "RFC 6749 §5.2",
    "RFC 8725 §3.11",
    "RFC 6749 Appendix B",
    "contract: Refresh and renew",
    "source: Client Credentials",
    "OpenID Connect Core 1.0 §10.1",
    "PFUOI 4.4.0",
    "WHATWG Fetch",
  ])("accepts the citation %s", async (citation) => {
    expect(await complaintsAbout(having({ cites: `#["${citation}"]` }))).toEqual([]);
  });

  test("refuses a requirement that cites nothing", async () => {
    expect(await complaintsAbout(having({ cites: "#[]" }))).toEqual(["no-citation"]);
  });

  test("wants a reason exactly when nobody outside can see the rule", async () => {
    expect(await complaintsAbout(having({ observe: '"none"' }))).toEqual(["because"]);
    expect(await complaintsAbout(having({ because: '"It is hidden."' }))).toEqual(["because"]);
    expect(await complaintsAbout(having({ observe: '"none"', because: '"It is hidden."' }))).toEqual([]);
  });

  test.each([
    ["hook", { observe: '"control:explode"' }],
    ["observation", { observe: '"telepathy"' }],
    ["capability", { capability: '"levitation"' }],
    ["capability to see through", { through: '#["levitation"]' }],
    ["profile", { profile: '"extras"' }],
    ["level", { level: '"MUST NOT"' }],
  ])("refuses an unknown %s", async (_, members) => {
    expect(await complaintsAbout(having(members))).toEqual(["invalid-argument"]);
  });

  test.each([
    ["the word of another level", "A token SHOULD be given."],
    ["no normative word", "A token is given."],
    ["two normative words", "A token MUST be given and MAY be kept."],
    ["the same word twice", "A token MUST be given and MUST be kept."],
    ["two sentences", "A token MUST be given. It is secret."],
    ["no full stop", "A token MUST be given"],
    ["a small letter at the start", "a token MUST be given."],
  ])("refuses a text with %s", async (_, text) => {
    expect(await complaintsAbout(having({ text: `"${text}"` }))).toEqual(["wording"]);
  });
});
