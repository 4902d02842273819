import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { freshDirectory } from "../cli/fixtures/command.ts";
import { readTarget, tokens } from "../demo/fixtures/demo.ts";
import { logInCustomer } from "./fixtures/customer.ts";
import { type Call, traceDemo } from "./fixtures/trace.ts";

const MARK = "x-trace-mark";
const PARALLEL = 12;

interface Exchange {
  mark: string;
  /** What the process did from the moment it had read the request until it began to write the answer. */
  between: Call[];
}

/** The marked exchanges of a trace, in the order of their requests. */
function exchanges(calls: readonly Call[]): Exchange[] {
  return calls.flatMap((request) => {
    const mark = new RegExp(`${MARK}: ([\\w-]+)`).exec(request.text)?.[1];
    if (mark === undefined || !/^(read|recv)/.test(request.name)) return [];
    const socket = /^\d+<[^>]*->[^>]*>/.exec(request.text)?.[0] ?? "no socket";
    const answer = calls.find(
      ({ name, text, began }) => /^(write|send)/.test(name) && text.startsWith(socket) && began > request.over,
    );
    if (!answer?.text.includes("HTTP/1.1 200")) throw new Error(`${mark} was not answered with 200`);
    const between = calls.filter(({ began, over }) => began > request.over && over < answer.began);
    return [{ mark, between }];
  });
}

const syncs = ({ between }: Exchange) =>
  between.filter(({ name, text }) => /^f(data)?sync$/.test(name) && isStore(text));
const writes = ({ between }: Exchange) =>
  between.filter(({ name, text }) => name.startsWith("pwrite") && isStore(text));
const isStore = (text: string) => text.includes("countersign.db");

/** Whether what was written to the store is on disk before the answer begins: a sync after the last write. */
const isSynced = (exchange: Exchange): boolean => {
  const lastWrite = Math.max(...writes(exchange).map(({ over }) => over));
  return syncs(exchange).some(({ began, text }) => began > lastWrite && /\) += 0$/.test(text));
};

beforeAll(() => {
  execFileSync(fileURLToPath(new URL("../ensure-debian.sh", import.meta.url)), ["strace"], {
    stdio: "inherit",
  });
});

describe("what strace sees between a request and its answer", () => {
  test("a sync for every renewal and revocation, and no write for an issued token [renew/answered-renewal-is-durable]", {
    timeout: 120_000,
  }, async () => {
    const data = freshDirectory();
    const demo = await traceDemo(data);
    const { endpoints, clients } = readTarget(data);
    const { client_id, client_secret } = clients.apiKey;
    const post = async (url: string, mark: string, body: URLSearchParams | string) => {
      const type = typeof body === "string" ? "application/json" : "application/x-www-form-urlencoded";
      const answer = await fetch(url, { method: "POST", headers: { [MARK]: mark, "content-type": type }, body });
      return (await answer.text()) && answer.status;
    };
    const issued = [];
    for (let index = 0; index < 2 * PARALLEL; index++) {
      const grant = { grant_type: "client_credentials", client_id, client_secret };
      await post(endpoints.token, `issue-${index}`, new URLSearchParams(grant));
      issued.push(await tokens(readTarget(data), clients.apiKey));
    }
    const renewals = issued
      .slice(0, PARALLEL)
      .map(({ refresh_token }, index) => post(endpoints.renew, `renew-${index}`, JSON.stringify({ refresh_token })));
    await Promise.all(renewals);
    for (const [index, { refresh_token, access_token }] of issued.slice(PARALLEL).entries()) {
      await post(endpoints.renew, `renew-alone-${index}`, JSON.stringify({ refresh_token }));
      const subject = index % 2 === 0 ? refresh_token : access_token;
      await post(
        endpoints.revoke,
        `revoke-${index}`,
        new URLSearchParams({ client_id, client_secret, token: subject }),
      );
    }
    const found = exchanges(await demo.calls());
    const named = (beginning: string) => found.filter(({ mark }) => mark.startsWith(beginning));
    expect(named("issue-")).toHaveLength(2 * PARALLEL);
    expect(named("renew-")).toHaveLength(2 * PARALLEL);
    expect(named("revoke-")).toHaveLength(PARALLEL);
    const unsynced = [...named("renew-"), ...named("revoke-")].filter((exchange) => !isSynced(exchange));
    expect(unsynced.map(({ mark }) => mark)).toEqual([]);
    const writing = named("issue-").filter((exchange) => syncs(exchange).length + writes(exchange).length > 0);
    expect(writing.map(({ mark }) => mark)).toEqual([]);
  });

  test("a sync for every approval and every redeemed code, and no write for a screen that is only shown", {
    timeout: 120_000,
  }, async () => {
    const data = freshDirectory();
    const demo = await traceDemo(data);
    const customer = await logInCustomer(readTarget(data));
    for (let index = 0; index < PARALLEL; index++) {
      const view = await customer.view({ [MARK]: `screen-${index}` });
      const code = await customer.approve(view, { [MARK]: `approve-${index}` });
      await customer.redeem(code, { [MARK]: `redeem-${index}` });
    }
    const found = exchanges(await demo.calls());
    const named = (beginning: string) => found.filter(({ mark }) => mark.startsWith(beginning));
    for (const kind of ["screen-", "approve-", "redeem-"]) expect(named(kind)).toHaveLength(PARALLEL);
    const unsynced = [...named("approve-"), ...named("redeem-")].filter((exchange) => !isSynced(exchange));
    expect(unsynced.map(({ mark }) => mark)).toEqual([]);
    const writing = named("screen-").filter((exchange) => syncs(exchange).length + writes(exchange).length > 0);
    expect(writing.map(({ mark }) => mark)).toEqual([]);
  });
});
