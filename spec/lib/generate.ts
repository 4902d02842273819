import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SpecError } from "./compile.ts";
import { generate, staleFiles } from "./generated-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
try {
  const made = await generate();
  if (values.check) {
    const stale = await staleFiles(made, root);
    for (const complaint of stale) console.error(complaint);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    await mkdir(join(root, "generated"), { recursive: true });
    await Promise.all([...made.files].map(([file, content]) => writeFile(join(root, "generated", file), content)));
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
