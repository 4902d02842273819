import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Generated, generate, staleFiles } from "../../spec/lib/generated-files.ts";

const made: Generated = await generate();
let root: string;

async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "countersign-generate-"));
  for (const [file, content] of made.files) await put(`generated/${file}`, content);
});
afterEach(() => rm(root, { recursive: true }));

describe("what is generated", () => {
  test("is the same every time", async () => {
    expect(await generate()).toEqual(made);
  });

  test("is what is committed", async () => {
    expect(
      await staleFiles({ files: made.files, ledger: made.ledger }, fileURLToPath(new URL("../../", import.meta.url))),
    ).toEqual([]);
  });

  test("is compared file by file", async () => {
    expect(await staleFiles(made, root)).toEqual([]);
  });

  test.each([...made.files.keys()])("is stale when %s was edited", async (file) => {
    await put(`generated/${file}`, `${made.files.get(file)} `);
    expect(await staleFiles(made, root)).toEqual([`generated/${file} is stale: run node spec/lib/generate.ts`]);
  });

  test("is stale when a file is missing", async () => {
    await rm(join(root, "generated/api.ts"));
    expect(await staleFiles(made, root)).toEqual(["generated/api.ts is stale: run node spec/lib/generate.ts"]);
  });

  test("holds no file that the spec does not make", async () => {
    await put("generated/notes.ts", "");
    expect(await staleFiles(made, root)).toEqual(["generated/notes.ts is made from nothing"]);
  });

  test("knows every property file", async () => {
    const [checkable] = made.ledger.filter((entry) => !entry.planned && entry.observe !== "none");
    const planned = made.ledger.find((entry) => entry.planned && entry.observe !== "none");
    const inside = made.ledger.find((entry) => !entry.planned && entry.observe === "none");
    for (const entry of [checkable, planned, inside]) await put(`conformance/requirements/${entry?.id}.ts`, "");
    await put("conformance/requirements/renew/no-such-rule.ts", "");
    const orphan = (id: string | undefined) => `conformance/requirements/${id}.ts belongs to no checkable requirement`;
    expect(await staleFiles(made, root)).toEqual(
      [orphan(planned?.id), orphan(inside?.id), orphan("renew/no-such-rule")].sort(),
    );
  });
});
