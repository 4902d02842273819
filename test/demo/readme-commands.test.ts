import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { startDemo } from "../demo-server.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The shell block of a chapter, and what its comments promise of the lines before them. */
function commands(chapter: string): { script: string; promised: string[] } {
  const script = README.split(`\n## ${chapter}\n`)[1]?.split("```")[1]?.replace(/^sh\n/, "") ?? "";
  const promised = script.split("\n").flatMap((line) => / {2,}# (.+)$/.exec(line)?.[1] ?? []);
  return { script, promised };
}

/** What a person sees who pastes the commands, line by line. */
async function pasted(script: string, file: string): Promise<string[]> {
  const here = script.replaceAll("data/demo-target.json", file);
  const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", here]);
  return stdout.split("\n").filter((line) => line !== "");
}

async function demo() {
  const server = await startDemo();
  onTestFinished(() => server.stop());
  return server.targetFile;
}

test("the README's commands send an invoice from one account to another", async () => {
  const { script, promised } = commands("Exchange an invoice");
  const [sent, payload, processedAt, gone, still, ...more] = await pasted(script, await demo());
  expect(promised).toEqual([
    "outgoing",
    "now",
    expect.stringContaining("not_found"),
    expect.stringContaining("incoming"),
  ]);
  expect([sent, gone, still, more]).toEqual(["outgoing", "not_found", "incoming", []]);
  expect(payload).toBe('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>');
  expect(Math.abs(Date.parse(processedAt ?? "") - Date.now())).toBeLessThan(60_000);
});

test("the README's commands look participants up", async () => {
  const helpers = commands("Exchange an invoice").script.split("\n").slice(0, 3).join("\n");
  const answers = await pasted(`${helpers}\n${commands("Look somebody up").script}`, await demo());
  expect(answers.map((answer) => JSON.parse(answer))).toMatchObject([
    { registered: true, participantId: "0208:0417502986", documentTypes: [expect.any(String), expect.any(String)] },
    { registered: true, participantId: "9929:cz12345678" },
    { registered: false, participantId: "0208:0735208461", documentTypes: [] },
    { status: 503, code: "network_unavailable" },
  ]);
});
