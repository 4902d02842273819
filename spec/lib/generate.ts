import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import openapiTypescript, { astToString } from "openapi-typescript";
import { compileContract, SpecError } from "./compile.ts";
import type { LedgerEntry, OpenApiDocument } from "./contract.ts";
import { writeOperations } from "./write-operations.ts";
import { orphanProperties, writeProperties } from "./write-properties.ts";
import { writeRequirements } from "./write-requirements.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(root, "generated");

interface Generated {
  files: Map<string, string>;
  ledger: LedgerEntry[];
}

/** Every generated file by name, made from `spec/` alone. */
async function generate(): Promise<Generated> {
  const directory = await mkdtemp(join(tmpdir(), "countersign-spec-"));
  try {
    await compileContract(directory);
    const read = (file: string) => readFile(join(directory, file), "utf8");
    const json = await read("openapi.json");
    const document: OpenApiDocument = JSON.parse(json);
    const ledger: LedgerEntry[] = JSON.parse(await read("ledger.json"));
    const files = new Map([
      ["openapi.json", json],
      ["openapi.yaml", await read("openapi.yaml")],
      ["api.ts", astToString(await openapiTypescript(json))],
      ["requirements.ts", writeRequirements(ledger)],
      ["operations.ts", writeOperations(document)],
      ["properties.ts", writeProperties(ledger)],
    ]);
    return { files, ledger };
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** What differs between the files on disk and those the spec makes. */
async function complaints({ files, ledger }: Generated): Promise<string[]> {
  const present = await readdir(generated).catch(() => []);
  const unknown = present.filter((file) => !files.has(file)).map((file) => `generated/${file} is made from nothing`);
  const stale = await Promise.all(
    [...files].map(async ([file, content]) =>
      (await readFile(join(generated, file), "utf8").catch(() => undefined)) === content
        ? []
        : [`generated/${file} is stale: run node spec/lib/generate.ts`],
    ),
  );
  return [...stale.flat(), ...unknown, ...(await orphanProperties(root, ledger))];
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
try {
  const made = await generate();
  if (!values.check) {
    await mkdir(generated, { recursive: true });
    await Promise.all([...made.files].map(([file, content]) => writeFile(join(generated, file), content)));
  } else {
    const found = await complaints(made);
    for (const complaint of found) console.error(complaint);
    process.exitCode = found.length > 0 ? 1 : 0;
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
