import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { banner } from "../../src/demo/banner.ts";
import { eventually, freshDirectory, launch, logLines } from "../cli/fixtures/command.ts";
import { hook, startDemo } from "./fixtures/demo.ts";

beforeAll(() => {
  execFileSync(fileURLToPath(new URL("../ensure-debian.sh", import.meta.url)), ["curl"], {
    stdio: "inherit",
  });
});

/** Pastes the banner's commands into a shell: the JSON that each answers. */
async function paste(text: string): Promise<Record<string, unknown>[]> {
  const commands = text
    .split("\n")
    .filter((line, at, lines) => /^ {4}(curl|ANSWER=)/.test(line) || lines[at - 1]?.endsWith("\\"))
    .map((line) => line.replace(/([^\\])$/, "$1; echo"));
  const { stdout } = await promisify(execFile)("sh", ["-eu", "-c", commands.join("\n")]);
  return logLines(stdout);
}

test("the banner's commands work when they are pasted, one after the other", async () => {
  const data = freshDirectory();
  const { demo } = await startDemo(data);
  const text = banner(demo, data);
  expect(text).toContain(`npx countersign conform ${demo.issuer} --target demo-target.json`);
  expect(await paste(text)).toMatchObject([
    { token_type: "Bearer", scope: "send_documents receive_documents" },
    { active: true, client_id: demo.curl.client_id },
    { token_type: "Bearer", refresh_token: expect.any(String) },
    { issuer: demo.issuer },
  ]);
});

test("the banner's commands go on working whatever the suite rotates, and after a restart", async () => {
  const data = freshDirectory();
  const { demo, target } = await startDemo(data);
  for (const { client_id } of Object.values(target.clients)) {
    await hook(target, "rotateSecret", { client_id });
    await hook(target, "endOverlap", { client_id });
    await hook(target, "disableClient", { client_id });
  }
  expect(await paste(banner(demo, data))).toMatchObject([{ token_type: "Bearer" }, { active: true }, {}, {}]);
  expect(JSON.stringify(target)).not.toContain(demo.curl.client_id);
  await demo.close();
  const again = await startDemo(data);
  expect(again.demo.curl).toEqual(demo.curl);
  expect(await paste(banner(again.demo, data))).toMatchObject([{ token_type: "Bearer" }, { active: true }, {}, {}]);
});

test("the banner's link leads by login to the consent screen, with the participant that fits", async () => {
  const data = freshDirectory();
  const { demo } = await startDemo(data);
  const text = banner(demo, data);
  const link = /^ {4}(http\S+authorize\?\S+)$/m.exec(text)?.[1] ?? "";
  const asked = await fetch(link, { redirect: "manual" });
  expect([asked.status, asked.headers.get("location")]).toEqual([303, expect.stringMatching(/^\/login\?return_to=/)]);
  expect(new URL(link).searchParams.get("euVatId")).toBe(demo.world.users.customer.participants[0]?.euVatId);
  expect(text).toContain(demo.world.users.customer.password);
});

test("a demo from before there was a client for the banner is given one", async () => {
  const data = freshDirectory();
  const { demo } = await startDemo(data);
  await demo.close();
  const file = join(data, "demo.json");
  const { curl, ...mark } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(mark));
  const again = await startDemo(data);
  expect(again.demo.curl.client_id).not.toBe(curl.client_id);
  expect((await paste(banner(again.demo, data)))[0]).toMatchObject({ token_type: "Bearer" });
});

test("the banner is printed also where no terminal is, plain, and says how far the clock is ahead; the log is in real time", async () => {
  const data = freshDirectory();
  const { demo, target } = await startDemo(data);
  expect(banner(demo, data)).not.toContain("ahead");
  await hook(target, "advanceClock", { seconds: String(100 * 86_400 + 61) });
  await demo.close();
  const started = Date.now();
  const { child, ended, output } = launch(["serve", "--demo", "--data", data, "--port", "0"]);
  await eventually(() => output.out.includes("npx countersign conform") || undefined);
  await fetch(`${logLines(output.out).find(({ msg }) => msg === "the demo is ready")?.issuer}/health/live`);
  child.kill("SIGTERM");
  const { out } = await ended;
  expect(out).toContain("Its clock is 100 d 1 min 1 s ahead of the machine's");
  expect(out).not.toContain("\u001b");
  const lines = logLines(out);
  expect(lines).toContainEqual(expect.objectContaining({ clockAhead: 8_640_061 }));
  expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["the demo is ready", "request", "stopping"]));
  for (const { time } of lines) {
    expect(Date.parse(String(time))).toBeGreaterThanOrEqual(started);
    expect(Date.parse(String(time))).toBeLessThanOrEqual(Date.now());
  }
});
