import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startSmallServer } from "./fixtures/small-server.ts";
import { targetOf } from "./fixtures/target.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "conform-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own, on the sample requirements. */
function conform(...args: string[]): Promise<Finished> {
  const program = new URL("./fixtures/conform-program.ts", import.meta.url).pathname;
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "conform-compile-cache") };
  const child = spawn(process.execPath, [program, "conform", ...args], { env });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, err })));
}

function targetFile(url: string): string {
  const file = join(directory, "target.json");
  writeFileSync(file, JSON.stringify(targetOf(url)), { mode: 0o600 });
  return file;
}

const grantType = ["--only", "token/unknown-grant-type"];

describe("conform URL", () => {
  test("passes with 0 and says so", async () => {
    await using server = await startSmallServer();
    const { code, out, err } = await conform(
      server.url,
      "--target",
      targetFile(server.url),
      ...grantType,
      "--seed",
      "7",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("✓ pass           token/unknown-grant-type");
    expect(out).toMatch(/PASSED: 1 pass; \d+ requests in [\d.]+ s, seed 7\n$/);
  });

  test("fails with 1, and the command it prints replays the failure", async () => {
    await using server = await startSmallServer({
      before: ({ body }) => (body.includes("grant_type=a") ? refusal(400, "invalid_request") : undefined),
    });
    const first = await conform(server.url, "--target", targetFile(server.url), ...grantType);
    expect(first.code).toBe(1);
    const [, command = ""] = /replay {4}countersign conform (.*)/.exec(first.out) ?? [];
    const again = await conform(...command.split(" "));
    expect(again.code).toBe(1);
    const input = /input {5}\S+/;
    expect(again.out.match(input)?.[0]).toBe(first.out.match(input)?.[0]);
    expect(again.out).toContain("token/unknown-grant-type  MUST, 1 run,");
  });

  test("writes the JSON report to a file, and to standard output with --json", async () => {
    await using server = await startSmallServer();
    const file = join(directory, "report.json");
    const { out, err } = await conform(
      server.url,
      "--target",
      targetFile(server.url),
      ...grantType,
      "--json",
      "--report",
      `json=${file}`,
    );
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(file, "utf8")));
    expect(JSON.parse(out)).toMatchObject({ version: 1, exitCode: 0, summary: { pass: 1 } });
    expect(err).toContain("PASSED");
  });

  test("refuses a report that cannot be written with 2 and one sentence, before the first request", async () => {
    await using server = await startSmallServer();
    for (const file of [join(directory, "none", "report.json"), directory]) {
      const refused = await conform(server.url, "--target", targetFile(server.url), "--report", `json=${file}`);
      expect([refused.code, refused.out]).toEqual([2, ""]);
      expect(refused.err).toMatch(/^the report cannot be written to \S+ \((ENOENT|EISDIR)\): name a file .*\n$/);
    }
    expect(server.asked).toEqual([]);
  });

  test("looks whether a report can be written without leaving a trace", async () => {
    const file = join(directory, "report.json");
    const old = join(directory, "old.json");
    writeFileSync(old, "an older report");
    const { code } = await conform(
      ...["http://127.0.0.1:1", "--target", targetFile("http://127.0.0.1:1")],
      ...["--report", `json=${file}`, "--report", `json=${old}`],
    );
    expect(code).toBe(2);
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(old, "utf8")).toBe("an older report");
  });

  test("names everything that is wrong with the command line at once", async () => {
    const { code, err } = await conform("localhost:3000", "--report", `json=${directory}`);
    expect([code, err.trim().split("\n").length]).toEqual([2, 3]);
  });

  test("is incomplete with 3 when something could not be run", async () => {
    await using server = await startSmallServer();
    const { code, out } = await conform(server.url, "--target", targetFile(server.url), "--only", "renew/idle-expiry");
    expect(code).toBe(3);
    expect(out).toContain("INCOMPLETE: 1 could-not-run");
  });

  test.each([
    [
      "no target",
      ["http://127.0.0.1:1"],
      "no target: describe the server in a target file and name it with --target FILE",
    ],
    [
      "a target that is not there",
      ["http://127.0.0.1:1", "--target", "/nowhere.json"],
      "/nowhere.json: cannot be read (ENOENT)",
    ],
    ["no URL", ["localhost:3000"], "localhost:3000 is not a URL"],
    ["runs that are no number", ["http://127.0.0.1:1", "--runs", "many"], "Give a whole number, 1 or more."],
    ["an unknown level", ["http://127.0.0.1:1", "--level", "MIGHT"], "Give one of MUST, SHOULD, MAY."],
    ["a budget of nothing", ["http://127.0.0.1:1", "--budget", "0"], "Give a number above 0."],
    ["an unknown report", ["http://127.0.0.1:1", "--report", "pdf=x"], "Give json=FILE."],
    ["an unknown option", ["http://127.0.0.1:1", "--fast"], "unknown option '--fast'"],
  ])("refuses %s with 2", async (_title, args, words) => {
    const { code, out, err } = await conform(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  test("says what is wrong as one JSON value with --json", async () => {
    const { code, out, err } = await conform("http://127.0.0.1:1", "--target", "/nowhere.json", "--json");
    expect([code, out]).toEqual([2, ""]);
    const problem = "/nowhere.json: cannot be read (ENOENT): name a target file with --target";
    expect(JSON.parse(err)).toEqual({ error: { code: "usage", message: problem, problems: [problem] } });
  });

  test("refuses a server of another issuer, a server that is not there and an empty selection with 2", async () => {
    await using server = await startSmallServer();
    const other = await conform(server.url, "--target", targetFile("http://127.0.0.1:1"));
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringContaining(`its issuer is ${server.url}, the target's is http://127.0.0.1:1`),
    ]);
    const absent = await conform("http://127.0.0.1:1", "--target", targetFile("http://127.0.0.1:1"));
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining("ECONNREFUSED")]);
    const empty = await conform(server.url, "--target", targetFile(server.url), "--only", "nothing/*");
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining("--only nothing/* selects no requirement")]);
    const planned = await conform(server.url, "--target", targetFile(server.url), "--only", "x/planned");
    expect([planned.code, planned.err]).toEqual([2, expect.stringMatching(/^--only x\/planned .* it is planned.*\n$/)]);
  });
});

describe("conform list", () => {
  test("has a line for each requirement", async () => {
    const { code, out } = await conform("list");
    expect(code).toBe(0);
    expect(out).toMatch(/^renew\/idle-expiry +SHOULD {2}time$/m);
    expect(out).toMatch(/^renew\/parallel-renewals-advance-one-generation +MUST {4}http {2}\[renew-grace\]$/m);
    expect(out).toMatch(/^x\/inside +MUST {4}inside$/m);
  });

  test("counts with --stats", async () => {
    const { out } = await conform("list", "--stats");
    expect(out).toContain("7 requirements, 5 of them checked from outside");
    expect(out).toMatch(/^ {2}MUST +6$/m);
    expect(out).toMatch(/^ {2}planned +1$/m);
  });

  test("counts the most frequent first, and by name where there are as many", async () => {
    const { out } = await conform("list", "--stats");
    const observed = out.split("\n").slice(5, 9);
    expect(observed.map((line) => line.trim().split(/ +/))).toEqual([
      ["http", "4"],
      ["inside", "1"],
      ["planned", "1"],
      ["time", "1"],
    ]);
  });
});

describe("conform list --json", () => {
  test("prints every requirement in full, with its standing", async () => {
    const { code, out } = await conform("list", "--json");
    const { items } = JSON.parse(out);
    expect([code, items.length]).toEqual([0, 7]);
    expect(items.find(({ id }: { id: string }) => id === "x/planned")).toMatchObject({
      level: "MUST",
      text: "The server MUST obey x/planned.",
      cites: ["RFC 6749 §5.2"],
      standing: "planned",
    });
  });

  test("prints the counts with --stats, wherever --json stands", async () => {
    const counts = {
      requirements: 7,
      tried: 5,
      level: { MUST: 6, SHOULD: 1 },
      observed: { http: 4, inside: 1, planned: 1, time: 1 },
      profile: { core: 7 },
      capability: { "(none)": 6, "renew-grace": 1 },
    };
    expect(JSON.parse((await conform("list", "--stats", "--json")).out)).toEqual(counts);
    expect(JSON.parse((await conform("--json", "list", "--stats")).out)).toEqual(counts);
  });
});

describe("conform explain", () => {
  test("prints the requirement and its property with --json", async () => {
    const { out } = await conform("explain", "renew/idle-expiry", "--json");
    expect(JSON.parse(out)).toMatchObject({ id: "renew/idle-expiry", property: expect.stringContaining("passTime") });
    const unknown = await conform("explain", "renew/idle", "--json");
    expect([unknown.code, JSON.parse(unknown.err).error.code]).toEqual([2, "usage"]);
  });

  test("tells everything about a requirement, its property included", async () => {
    const { code, out } = await conform("explain", "renew/idle-expiry");
    expect(code).toBe(0);
    for (const part of [
      "renew/idle-expiry  (SHOULD)",
      "by a client that lets time pass",
      "alone, last, at most 5 times",
      "world.passTime",
    ])
      expect(out).toContain(part);
  });

  test("tells why the outside can't see it", async () => {
    const { out } = await conform("explain", "x/inside");
    expect(out).toContain("observed    from inside only: nobody outside sees it");
  });

  test("refuses a name it does not know with 2, and proposes those that come near", async () => {
    const { code, err } = await conform("explain", "renew/idle");
    expect(code).toBe(2);
    expect(err).toContain("no requirement is named renew/idle: did you mean renew/idle-expiry?");
  });
});
