import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { copyForOwner } from "../../src/stores/sqlite/copy-file.ts";
import { eventually, freshDirectory } from "../cli/fixtures/command.ts";

const MODULE = fileURLToPath(new URL("../../src/stores/sqlite/copy-file.ts", import.meta.url));

test("a copy holds every byte, and replaces nothing", () => {
  const directory = freshDirectory();
  const [file, fresh] = [join(directory, "file"), join(directory, "fresh")];
  const bytes = Buffer.alloc(2_500_000, "copy for its owner ");
  writeFileSync(file, bytes, { mode: 0o644 });
  copyForOwner(file, fresh);
  expect(readFileSync(fresh).equals(bytes)).toBe(true);
  expect(statSync(fresh).mode & 0o777).toBe(0o600);
  expect(() => copyForOwner(file, fresh)).toThrow("EEXIST");
});

test("nobody else can read a copy while it is being made", async () => {
  const directory = freshDirectory();
  const [pipe, fresh] = [join(directory, "pipe"), join(directory, "fresh")];
  execFileSync("mkfifo", ["-m", "644", pipe]);
  const program = `import(${JSON.stringify(MODULE)}).then(({ copyForOwner }) => copyForOwner(...process.argv.slice(1)))`;
  const copying = spawn(process.execPath, ["-e", program, pipe, fresh], { stdio: ["ignore", "inherit", "inherit"] });
  onTestFinished(() => void copying.kill("SIGKILL"));
  const ended = new Promise((resolve) => copying.once("exit", resolve));
  const source = createWriteStream(pipe);
  source.write("half");
  const half = await eventually(() => {
    const found = statSync(fresh, { throwIfNoEntry: false });
    return found && found.size > 0 ? found : undefined;
  });
  expect(half.mode & 0o777).toBe(0o600);
  source.end(" and half");
  expect(await ended).toBe(0);
  expect(readFileSync(fresh, "utf8")).toBe("half and half");
});
