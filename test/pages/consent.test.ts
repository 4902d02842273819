import { describe, expect, test } from "vitest";
import { consentPage } from "../../src/pages/consent.ts";
import type { ConsentView } from "../../src/pages/consent-view.ts";
import { renderHtml } from "../../src/pages/html.ts";
import { type Element, elements, named, readMarkup, textOf } from "./markup.ts";
import { visit } from "./samples.ts";

const VIEW: ConsentView = {
  client: { name: "Books", kind: "developer_app", developer: "Seaside" },
  account: { name: "Marit's workspace" },
  login: "marit",
  otherLogin: null,
  redirectHost: "books.example",
  scopes: ["send_documents", "receive_documents"],
  ticked: ["send_documents", "receive_documents"],
  participants: [
    { id: "par_b", name: "Beta", euVatId: "CZ2", rn: null, countryCode: "CZ" },
    { id: "par_a", name: "Alfa", euVatId: null, rn: "1", countryCode: "CZ" },
  ],
  candidates: ["par_b"],
  matchedBy: "euVatId",
  preselected: "par_b",
  chosen: "par_b",
  unused: [],
  request: "sealed",
  problems: [],
};

const read = (change: Partial<ConsentView>, language: "en" | "cs" = "en"): Element =>
  readMarkup(renderHtml(consentPage(visit(language, "consent"), { ...VIEW, ...change })));
const inputs = (document: Element, name: string): Element[] =>
  named(document, "input").filter(({ attributes }) => attributes.get("name") === name);
const values = (found: Element[]): (string | undefined)[] => found.map(({ attributes }) => attributes.get("value"));
const checked = (found: Element[]): Element[] => found.filter(({ attributes }) => attributes.has("checked"));

describe("the consent form", () => {
  test("is one form, posted to the authorization endpoint, with what was sealed", () => {
    const forms = named(read({}), "form");
    expect(forms.map(({ attributes }) => attributes.get("action"))).toEqual(["/api/auth/authorize"]);
    expect(values(inputs(read({}), "request"))).toEqual(["sealed"]);
    expect(
      named(read({}), "button").map(({ attributes }) => [attributes.get("name"), attributes.get("value")]),
    ).toEqual([
      ["decision", "allow"],
      ["decision", "deny"],
    ]);
  });

  test("offers each participant in the given order and the whole account last", () => {
    expect(values(inputs(read({}), "participant"))).toEqual(["par_b", "par_a", "account"]);
    expect(
      values(inputs(read({ participants: [], candidates: [], preselected: null, chosen: null }), "participant")),
    ).toEqual(["account"]);
  });

  test("marks the choice and nothing else", () => {
    expect(values(checked(inputs(read({}), "participant")))).toEqual(["par_b"]);
    expect(values(checked(inputs(read({ chosen: null }), "participant")))).toEqual([]);
    expect(values(checked(inputs(read({ chosen: "account" }), "participant")))).toEqual(["account"]);
  });

  test("says why a participant is pre-selected, and keeps saying so when another is chosen", () => {
    for (const chosen of ["par_b", "account"]) {
      const page = textOf(read({ chosen }));
      expect(page).toContain("Matches the request");
      expect(page).toContain("because its EU VAT ID");
    }
    expect(textOf(read({ matchedBy: "rn+countryCode" }))).toContain("because its registration number and country");
    const only = textOf(read({ matchedBy: "only" }));
    expect(only).toContain("the only participant");
    expect(only).not.toContain("Matches the request");
  });

  test("lists several candidates first, marks them, and says why none is chosen", () => {
    const several = read({ candidates: ["par_a"], preselected: null, chosen: null, matchedBy: "euVatId" });
    expect(values(inputs(several, "participant"))).toEqual(["par_a", "par_b", "account"]);
    const both = textOf(read({ candidates: ["par_b", "par_a"], preselected: null, chosen: null }));
    expect(both).toContain("Several participants have the EU VAT ID");
    expect(both.match(/Matches the request/g)).toHaveLength(2);
    expect(both).not.toContain("Chosen because");
    const pair = read({ candidates: ["par_b", "par_a"], preselected: null, chosen: null, matchedBy: "rn+countryCode" });
    expect(textOf(pair)).toContain("Several participants have the registration number and country");
  });

  test("without a match claims none", () => {
    const page = textOf(read({ candidates: [], matchedBy: null, preselected: null, chosen: null }));
    expect(page).not.toMatch(/Matches the request|Several participants|Chosen because/);
  });

  test("ticks what is ticked, of what was asked for", () => {
    expect(values(inputs(read({}), "scope"))).toEqual(["send_documents", "receive_documents"]);
    expect(values(checked(inputs(read({}), "scope")))).toEqual(["send_documents", "receive_documents"]);
    expect(values(checked(inputs(read({ ticked: ["receive_documents"] }), "scope")))).toEqual(["receive_documents"]);
  });

  test("keeps the choices beside a problem", () => {
    const refused = read({ ticked: [], chosen: "par_a", problems: [{ field: "scope", problem: "scope_none" }] });
    expect(values(checked(inputs(refused, "participant")))).toEqual(["par_a"]);
    expect(checked(inputs(refused, "scope"))).toEqual([]);
    const invalid = elements(refused).filter(({ attributes }) => attributes.has("aria-invalid"));
    expect(invalid.flatMap((element) => inputs(element, "scope"))).toHaveLength(2);
    expect(textOf(refused)).toContain("Tick at least one permission.");
  });

  test("leads from the problem to the first choice, be it the only one", () => {
    const refused = read({
      scopes: ["admin"],
      ticked: [],
      participants: [],
      candidates: [],
      problems: [
        { field: "scope", problem: "scope_none" },
        { field: "participant", problem: "participant_none" },
      ],
    });
    const id = (name: string) => inputs(refused, name).map(({ attributes }) => attributes.get("id"));
    expect([id("scope"), id("participant")]).toEqual([["field-scope"], ["field-participant"]]);
  });

  test("says whose application asks", () => {
    expect(textOf(read({}))).toContain("It is made by Seaside");
    const own = textOf(read({ client: { name: "Books", kind: "api_key", developer: "Seaside" } }));
    expect(own).toContain("your own account");
    expect(own).not.toContain("Seaside");
  });

  test("tells a developer which hints were not used, and nobody else", () => {
    const told = textOf(read({ unused: [{ hint: "rn", because: "half_a_pair" }] }));
    expect(told).toContain("rn: it counts only together");
    expect(textOf(read({}))).not.toContain("For the developer");
  });

  test("offers another login where there is one", () => {
    const links = (document: Element) => named(document, "a").map(({ attributes }) => attributes.get("href"));
    expect(links(read({ otherLogin: "/login?return_to=x" }))).toContain("/login?return_to=x");
    expect(links(read({})).filter((link) => link?.startsWith("/login"))).toEqual([]);
  });

  test("speaks Czech", () => {
    expect(textOf(read({}, "cs"))).toContain("Odpovídá žádosti");
  });
});
