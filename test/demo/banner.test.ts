import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { banner } from "../../src/demo/banner.ts";
import { freshDirectory } from "../cli/fixtures/command.ts";
import { startDemo } from "./fixtures/demo.ts";

beforeAll(() => {
  execFileSync(fileURLToPath(new URL("../ensure-debian.sh", import.meta.url)), ["curl"], {
    stdio: "inherit",
  });
});

test("the banner's commands work when they are pasted, one after the other", async () => {
  const data = freshDirectory();
  const { demo } = await startDemo(data);
  const text = banner(demo, data);
  expect(text).toContain(`npx countersign conform ${demo.issuer} --target demo-target.json`);
  const commands = text
    .split("\n")
    .filter((line) => line.startsWith("    ") && !line.includes("npx"))
    .map((line) => line.replace(/([^\\])$/, "$1; echo"));
  const { stdout } = await promisify(execFile)("sh", ["-eu", "-c", commands.join("\n")]);
  const answers = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { token_type: "Bearer", scope: "send_documents receive_documents" },
    { active: true, client_id: demo.world.clients.apiKey.client_id },
    { token_type: "Bearer", refresh_token: expect.any(String) },
    { issuer: demo.issuer },
  ]);
});
