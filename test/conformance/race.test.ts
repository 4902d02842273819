import { expect, test } from "vitest";
import { raceRequests } from "../../conformance/target/race.ts";
import { sendBytes } from "../../conformance/target/raw.ts";
import { listen } from "./fixtures/listen.ts";
import { overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { refusal, startSmallServer } from "./fixtures/small-server.ts";

/** The canary answers at an address of its own. */
const course = (url: string) => ({ material: {}, timeout: 5000, canary: `${url}/canary` });

test.each([2, 20, 50])("%i requests are all open before the first is complete", async (parallel) => {
  await using server = await listen(({ open, body }) => ({ status: 200, body: { open, body } }));
  const requests = Array.from({ length: parallel }, (_, index) => ({ url: server.url, json: { index } }));
  const answers = await raceRequests(requests, course(server.url));
  expect(Math.max(...answers.map(({ members }) => Number(members.open)))).toBe(parallel);
  // Answers come in the order of their requests.
  expect(answers.map(({ members }) => members.body)).toEqual(requests.map(({ json }) => JSON.stringify(json)));
});

test("the first of the racing requests sees all the others open", async () => {
  let first: number | undefined;
  await using server = await listen(({ open, path }) => {
    if (path !== "/canary") first ??= open;
    return { status: 200, body: {} };
  });
  await raceRequests(
    Array.from({ length: 10 }, () => ({ url: server.url, form: { a: "b" } })),
    course(server.url),
  );
  expect(first).toBe(10);
});

test("requests without a body race too", async () => {
  await using server = await listen(({ method }) => ({ status: 200, body: { method } }));
  const answers = await raceRequests([{ url: server.url }, { url: `${server.url}/x?y=1` }], course(server.url));
  expect(answers.map(({ status, members }) => [status, members.method])).toEqual([
    [200, "GET"],
    [200, "GET"],
  ]);
  expect(server.asked.map(({ path }) => path).sort()).toEqual(["/", "/canary", "/x?y=1"]);
});

test("a server that has no worker left for the canary is not waited for", async () => {
  await using server = await listen(({ path }) => (path === "/canary" ? "hang" : { status: 200, body: {} }));
  const answers = await raceRequests([{ url: server.url }, { url: server.url }], course(server.url));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test("a race in which one request gets no answer throws", async () => {
  let seen = 0;
  await using server = await listen(({ path }) =>
    path !== "/canary" && ++seen === 3 ? "drop" : { status: 200, body: {} },
  );
  const requests = Array.from({ length: 5 }, () => ({ url: server.url, json: {} }));
  await expect(raceRequests(requests, course(server.url))).rejects.toThrow("closed without a complete answer");
});

test("a race against nobody throws", async () => {
  const server = await listen(() => "hang");
  await server[Symbol.asyncDispose]();
  await expect(raceRequests([{ url: server.url }], course(server.url))).rejects.toThrow("no connection");
});

test("a throttled race says nothing", async () => {
  await using server = await startSmallServer({
    before: ({ path }) => (path === "/renew" ? refusal(429, "slow_down") : undefined),
  });
  const racing = overIntegers(async (world) => {
    await world.race([world.request.renew("a"), world.request.renew("b")]);
  });
  const { result } = await run(server.url, { properties: { "x/one": racing } });
  expect(result("x/one").verdict).toBe("could-not-run");
  expect(result("x/one").reason).toContain("throttled");
});

test("raw bytes go as they are: repeated headers, and a body in pieces", async () => {
  await using server = await listen(({ headers, body }) => ({
    status: 200,
    body: { length: headers["content-length"], body },
  }));
  const host = new URL(server.url).host;
  const head = `POST /raw HTTP/1.1\r\nHost: ${host}\r\nX-Two: 1\r\nX-Two: 2\r\nConnection: close\r\nContent-Length: 6\r\n\r\n`;
  const answer = await sendBytes(server.url, [head, "abc", "def"], {}, 5000);
  expect(answer.members).toEqual({ length: "6", body: "abcdef" });
  expect(answer.request).toMatchObject({ method: "POST", body: "abcdef" });
  expect(server.asked[0]?.headers["x-two"]).toBe("1, 2");
});

test("a raw request that stays unfinished runs into its time-out", async () => {
  await using server = await listen(() => "hang");
  const unfinished = sendBytes(server.url, ["POST / HTTP/1.1\r\n"], {}, 100);
  await expect(unfinished).rejects.toThrow("no answer within 0.1 s");
});

test("two Host headers are refused by Node, and the refusal is read", async () => {
  await using server = await listen(() => ({ status: 200 }));
  const answer = await sendBytes(server.url, ["GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"], {}, 5000);
  expect([200, 400]).toContain(answer.status);
  expect(answer.request.headers.map(([, value]) => value)).toEqual(["a", "b"]);
});
