import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { driverOf, type Visit } from "../../../conformance/target/consent/drivers.ts";
import { manualDriver } from "../../../conformance/target/consent/manual-driver.ts";
import { Unavailable } from "../../../conformance/unavailable.ts";

const url = "https://as.test/authorize?client_id=x";

function visitOf(intent: Visit["intent"] = {}): Visit {
  const beyond = () => Promise.reject(new Error("somebody else goes there"));
  return { user: { login: "mia", password: "p", account: "", participants: [] }, intent, open: beyond, decide: beyond };
}

const program = (script: string) => driverOf({ driver: "command", command: [process.execPath, "-e", script] });
const echo = `
  let text = ""; process.stdin.on("data", (part) => (text += part));
  process.stdin.on("end", () => console.log(JSON.stringify({ callbackUrl: "https://c.test/?" + encodeURIComponent(text) })));`;

test("a program is told the request, the user and what to choose", async () => {
  const told = async (intent: Visit["intent"]) => {
    const { callbackUrl, observed } = await program(echo)(url, visitOf(intent));
    expect(observed).toBeUndefined();
    return JSON.parse(decodeURIComponent(new URL(callbackUrl).search.slice(1)));
  };
  const usual = { authorizeUrl: url, user: { login: "mia", password: "p" } };
  expect(await told({})).toEqual({ ...usual, intent: { decision: "allow", participant: "account", scopes: "all" } });
  const chosen = { decision: "deny", participant: "p-1", scopes: ["a"] } as const;
  expect(await told(chosen)).toEqual({ ...usual, intent: chosen });
});

test.each([
  ["console.error('no browser here'); process.exit(1)", "consent.command failed: no browser here"],
  ["process.exit(3)", "consent.command failed: it ended with 3"],
  ["console.log('done')", "must print {callbackUrl} as JSON"],
  ["console.log('{\"callbackUrl\":1}')", "must print {callbackUrl} as JSON"],
])("a program that does %s makes the run impossible", async (script, reason) => {
  const failure = await program(script)(url, visitOf()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Unavailable);
  expect(String(failure)).toContain(reason);
});

test("a command that names no program makes the run impossible", async () => {
  await expect(driverOf({ driver: "command" })(url, visitOf())).rejects.toBeInstanceOf(Unavailable);
});

test("somebody is asked one thing at a time, and hands back where they ended up", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let asked = "";
  output.on("data", (part) => {
    asked += part;
  });
  const drive = manualDriver({ input, output, timeout: 5000 });
  const answers = [drive(`${url}&n=1`, visitOf({ scopes: ["a"] })), drive(`${url}&n=2`, visitOf({ decision: "deny" }))];
  await sleep(20);
  expect(asked).toContain("Log in as mia and open https://as.test/authorize?client_id=x&n=1");
  expect(asked).toContain("choose account, only the scopes a, and allow");
  expect(asked).not.toContain("n=2");
  input.write(" https://c.test/?code=1 \n");
  expect((await answers[0])?.callbackUrl).toBe("https://c.test/?code=1");
  await sleep(20);
  expect(asked).toContain("choose account, every scope, and deny");
  input.write("https://c.test/?error=x\n");
  expect((await answers[1])?.callbackUrl).toBe("https://c.test/?error=x");
});

test("nobody there makes the run impossible", async () => {
  const drive = manualDriver({ input: new PassThrough(), output: new PassThrough(), timeout: 50 });
  await expect(drive(url, visitOf())).rejects.toThrow("nobody answered the consent of mia within 0.05 s");
});
