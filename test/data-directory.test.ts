import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureDataDirectory } from "../src/data-directory.ts";
import { StoreUnavailable } from "../src/stores/store.ts";
import { freshDirectory, run } from "./cli/fixtures/command.ts";

test("a data directory is made with those above it, for its owner only, and may be there", () => {
  const above = join(freshDirectory(), "a", "b");
  ensureDataDirectory(join(above, "c"));
  ensureDataDirectory(join(above, "c"));
  for (const made of [above, join(above, "c")]) expect(statSync(made).mode & 0o777).toBe(0o700);
});

test("one that is a file, or below one, can't be made", () => {
  const file = join(freshDirectory(), "file");
  writeFileSync(file, "");
  for (const data of [file, join(file, "data"), join(file, "data", "more")])
    expect(() => ensureDataDirectory(data), data).toThrow(StoreUnavailable);
});

test.each([[["migrate"]], [["serve", "--demo"]]])(
  "%s where no directory can be made ends with one sentence",
  async (args) => {
    const { exitCode, err } = await run([...args, "--data", "/proc/countersign/data"], { PORT: "0" });
    expect(exitCode).toBeGreaterThan(0);
    expect(err).toMatch(/^countersign: .*\/proc\/countersign\/data.* can't be (made|written).*\n$/);
  },
);
