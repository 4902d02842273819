import { describe, expect, test } from "vitest";
import { expectCallback, expectCode } from "../../../conformance/expect/callback.ts";
import { expectDataView } from "../../../conformance/expect/data-view.ts";
import { expectErrorPage } from "../../../conformance/expect/error-page.ts";
import { expectFormView } from "../../../conformance/expect/form-view.ts";
import { expectNoCallback } from "../../../conformance/expect/no-callback.ts";
import { expectRedirectError } from "../../../conformance/expect/redirect-error.ts";
import { Violation } from "../../../conformance/expect/violation.ts";
import { answerOf } from "../../../conformance/target/exchange.ts";

const uri = "https://c.test/back?code=x";
const back = (more: string) => `${uri}&${more}`;

function answer(status: number, headers: Readonly<Record<string, string>> = {}, body: unknown = "") {
  const sent = { method: "GET", url: "https://as.test/a/authorize?x", headers: [], body: "" };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return answerOf(sent, Date.now(), { status, rawHeaders: Object.entries(headers), body: text });
}
const redirect = (location: string, status = 303) => answer(status, { Location: location });
const data = (redirect_to: string) => answer(200, {}, { redirect_to });
const refused = { redirectUri: uri, error: "invalid_scope" };

const holds: Readonly<Record<string, () => unknown>> = {
  "a redirect to the client": () => expectCallback(redirect(back("a=1"), 302), uri),
  "a way back as data": () => expectCode(data(back("code=1")), uri),
  "an error in a redirect": () => expectRedirectError(redirect(back("error=invalid_scope")), refused),
  "one of several errors": () =>
    expectRedirectError(redirect(back("error=b")), { redirectUri: uri, error: ["a", "b"] }),
  "a page": () => expectErrorPage(answer(400, {}, "<p>no")),
  "one of several statuses": () => expectErrorPage(answer(403), [400, 403]),
  "a way to somewhere else": () => expectNoCallback(redirect("https://c.test/other"), [uri]),
  "no way at all": () => expectNoCallback(answer(400), [uri]),
};
const breaks: Readonly<Record<string, readonly [() => unknown, string]>> = {
  "a page in place of a redirect": [() => expectCallback(answer(400), uri), "got 400 without a body"],
  "a redirect to another path": [
    () => expectCallback(redirect("https://c.test/backs"), uri),
    "got 303 to https://c.test/backs",
  ],
  "a redirect to another host": [
    () => expectCallback(redirect("https://c.test@d.test/back"), uri),
    "to https://c.test@d.test",
  ],
  "a redirect with user info": [
    () => expectCallback(redirect("https://x@c.test/back"), uri),
    "to https://x@c.test/back",
  ],
  "a code of the client's own": [() => expectCode(redirect(uri), uri), "expected a code"],
  "a code and an error": [() => expectCode(redirect(back("code=1&error=x")), uri), "expected a code and no error"],
  "another error": [() => expectRedirectError(redirect(back("error=x")), refused), "expected the error invalid_scope"],
  "an error with a code": [() => expectRedirectError(redirect(back("error=invalid_scope&code=1")), refused), "no code"],
  "a redirect in place of a page": [() => expectErrorPage(redirect(uri)), "expected an answer that leads nowhere"],
  "a page that leads away": [() => expectErrorPage(answer(400, { Location: "/x" })), "got 400 to /x"],
  "a page that reloads elsewhere": [() => expectErrorPage(answer(400, { Refresh: "0;url=/" })), "got 400 to 0;url=/"],
  "data in place of a page": [() => expectErrorPage(data(uri)), "leads nowhere"],
  "another status": [() => expectErrorPage(answer(500)), "expected status 400"],
  "a way to the client": [
    () => expectNoCallback(redirect("https://c.test/back#x"), ["https://d.test", uri]),
    "no redirect",
  ],
  "no data": [() => expectDataView(redirect("/login")), "got 303 without a body to /login"],
  "half of the data": [
    () => expectDataView(answer(200, {}, { scopes: [], participants: [] })),
    "expected the consent screen",
  ],
  "no form": [() => expectFormView(redirect("/login")), "got 303 to /login"],
  "a form of other fields": [() => expectFormView(answer(200, {}, "<form><button name=ok>")), "got 200 without one"],
};

describe("passes", () => {
  test.each(Object.entries(holds))("%s", (_name, expectation) => expect(expectation).not.toThrow());
});
describe("is broken by", () => {
  test.each(Object.entries(breaks))("%s", (_name, [expectation, message]) => {
    expect(expectation).toThrow(Violation);
    expect(expectation).toThrow(message);
  });
});

test("what the server added is told from the redirect URI's own query", () => {
  const { params, pairs, keepsOwnQuery } = expectCallback(redirect(back("code=1&state=a%2Bb+c&state=2")), uri);
  expect(pairs).toEqual([
    ["code", "1"],
    ["state", "a+b c"],
    ["state", "2"],
  ]);
  expect(params).toEqual({ code: "1", state: "a+b c" });
  expect(keepsOwnQuery).toBe(true);
  expect(expectCallback(redirect("https://c.test/back?code=1"), uri)).toMatchObject({
    params: { code: "1" },
    keepsOwnQuery: false,
  });
});

test("a view as data is read member by member, and its form relative to its address", () => {
  const participants = [
    { id: "p", name: "P", euVatId: null, preselected: true },
    { id: "q", preselected: "true" },
  ];
  const form = { action: "decide", fields: { a: "&amp;" } };
  const view = expectDataView(answer(200, {}, { scopes: [{ scope: "s", description: "S" }], participants, form }));
  expect(view).toMatchObject({
    scopes: [{ scope: "s", description: "S" }],
    participants: [
      { id: "p", euVatId: null, rn: null, preselected: true },
      { id: "q", name: "", preselected: false },
    ],
    ...{ preselected: ["p"], matchedBy: null },
    allow: { action: "https://as.test/a/decide", fields: [["a", "&amp;"]] },
  });
});

test("a view in a form may have its radio buttons, its lists and its buttons anywhere", () => {
  const page = `<form action=/search><input name=participant value=no></form><form id=f method=post>
    <label><input type=radio name=participant value=p checked> P &amp; Sons</label><input type=radio name=participant value=account>
    <input type=checkbox name=scope value=s><input type=hidden name=h value=1><input type=hidden name=decision value=no></form>
    <button form=f name=decision value=allow formaction=/yes>Yes</button><button form=f name=decision value=deny>No</button>`;
  const view = expectFormView(answer(200, {}, page));
  expect(view).toMatchObject({
    participants: [{ id: "p", name: "P & Sons", preselected: true }],
    ...{ offersAccount: true, preselected: ["p"] },
    scopes: [{ scope: "s" }],
    allow: { action: "https://as.test/yes", fields: [["h", "1"]] },
    deny: { action: "https://as.test/a/authorize?x", fields: [["h", "1"]] },
  });
});
