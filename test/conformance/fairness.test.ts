import { expect, test } from "vitest";
import { expectAlike } from "../../conformance/expect/alike.ts";
import { isHttpsOwn } from "../../conformance/expect/https-own.ts";
import { Violation } from "../../conformance/expect/violation.ts";
import { select } from "../../conformance/runner/select.ts";
import { type Answer, answerOf } from "../../conformance/target/exchange.ts";
import { Inapplicable } from "../../conformance/unavailable.ts";
import { breakingFrom, holding, overIntegers } from "./fixtures/properties.ts";
import { requirement } from "./fixtures/requirement.ts";
import { run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";

const inapplicable = async () => {
  throw new Inapplicable("nothing is ever spent");
};

test("what a property finds not to apply is no pass and no gap", async () => {
  await using server = await startSmallServer();
  const properties = {
    "x/control": { ...breakingFrom(0), control: inapplicable },
    "x/check": overIntegers(inapplicable),
  };
  const beside = await run(server.url, { properties: { ...properties, "x/holds": holding } });
  for (const id of Object.keys(properties))
    expect(beside.result(id)).toMatchObject({ verdict: "not-applicable", reason: "nothing is ever spent" });
  expect(beside.report).toMatchObject({ exitCode: 0, complete: true });
  expect((await run(server.url, { properties })).report.exitCode).toBe(3);
});

test.each([
  [[], "not tried"],
  [["revocation"], "tried"],
  [["introspection"], "tried"],
])("a requirement of two optional operations, where the server has the capabilities %j, is %s", (served, wanted) => {
  const operations = ["revokeToken", "introspectToken"];
  const ledger = { "x/one": requirement("x/one", { operations }) };
  const claims = { profiles: ["core"], capabilities: new Set(served) };
  const { tried } = select(ledger, { only: [], level: "MAY" }, claims);
  expect(tried).toHaveLength(wanted === "tried" ? 1 : 0);
});

test("a requirement of an operation that every server has applies without capabilities", () => {
  const ledger = { "x/one": requirement("x/one", { operations: ["issueToken", "revokeToken"] }) };
  const claims = { profiles: ["core"], capabilities: new Set<string>() };
  expect(select(ledger, { only: [], level: "MAY" }, claims).tried).toHaveLength(1);
});

test("bytes of one's own are sent again after 429", async () => {
  let left = 2;
  await using server = await startSmallServer({
    before: ({ path }) => {
      if (path !== "/raw") return undefined;
      return left-- > 0 ? { status: 429, headers: { "retry-after": "0" } } : { status: 418 };
    },
  });
  const statuses: number[] = [];
  const property = overIntegers(async (world) => {
    const bytes = `GET /raw HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: close\r\n\r\n`;
    statuses.push((await world.sendRaw(`${server.url}/raw`, [bytes])).status);
  });
  await run(server.url, { properties: { "x/one": property }, options: { runs: 1 } });
  expect(statuses).toEqual([418]);
});

/** Answers of one status, each with the next of these headers and bodies. */
function answering(...each: readonly (readonly [headers: Record<string, string>, body: string])[]) {
  let next = 0;
  return async (): Promise<Answer> => {
    const [headers, body] = each[next++ % each.length] ?? [{}, ""];
    const rawHeaders = Object.entries(headers);
    return answerOf({ method: "POST", url: "http://a/", headers: [], body: "" }, 0, { status: 400, rawHeaders, body });
  };
}

test("what differs by itself is alike: dates, nodes, the order of members", async () => {
  const coin = <Value>(one: Value, other: Value) => (Math.random() < 0.5 ? one : other);
  let second = 0;
  const usual = () =>
    answering([
      { "x-node": coin("1", "2"), expires: `${Math.floor(second++ / 3)}` },
      coin('{"error":"a","hint":"b"}', '{"hint":"b","error":"a"}'),
    ])();
  await expectAlike(usual, [usual, usual]);
});

test.each<readonly [string, Record<string, string>, string]>([
  ["another value of a member", { "x-a": "1" }, '{"error":"b"}'],
  ["a member too many", { "x-a": "1" }, '{"error":"a","why":"b"}'],
  ["a member too few", { "x-a": "1" }, "{}"],
  ["other white space", { "x-a": "1" }, '{ "error": "a" }'],
  ["another value of a header", { "x-a": "2" }, '{"error":"a"}'],
  ["a header too many", { "x-a": "1", "x-b": "1" }, '{"error":"a"}'],
  ["a header too few", {}, '{"error":"a"}'],
])("%s each time is not alike", async (_what, headers, body) => {
  const usual = answering([{ "x-a": "1" }, '{"error":"a"}']);
  await expect(expectAlike(usual, [usual, answering([headers, body])])).rejects.toThrow(Violation);
});

test.each<readonly [string, Record<string, string>, number, boolean]>([
  ["PROPFIND", {}, 501, true],
  ["PUT", {}, 501, true],
  ["POST", {}, 501, false],
  ["GET", {}, 501, false],
  ["PUT", {}, 500, false],
  ["OPTIONS", {}, 204, true],
  ["GET", { Range: "bytes=0-0" }, 206, true],
  ["GET", {}, 206, false],
  ["GET", { "if-none-match": "*" }, 304, true],
  ["GET", { accept: "text/html" }, 404, false],
])("%s with %j answered %i is HTTP's own: %s", async (method, headers, status, own) => {
  const request = { method, url: "http://a/", headers: Object.entries(headers), body: "" };
  expect(isHttpsOwn(answerOf(request, 0, { status, rawHeaders: [], body: "" }))).toBe(own);
});
