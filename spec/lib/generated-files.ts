import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { compileContract } from "./compile.ts";
import type { LedgerEntry, OpenApiDocument } from "./contract.ts";
import { writeOperations } from "./write-operations.ts";
import { orphanProperties, writeProperties } from "./write-properties.ts";
import { writeRequirements } from "./write-requirements.ts";

/** What the spec makes. */
export interface Generated {
  /** Content by file name, for the folder `generated/`. */
  files: Map<string, string>;
  ledger: LedgerEntry[];
}

/** Makes every generated file from `spec/` alone. Throws `SpecError` when the contract does not compile. */
export async function generate(): Promise<Generated> {
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

/** One line for each file under `root` that differs from what the spec makes, or that the spec knows nothing of. */
export async function staleFiles({ files, ledger }: Generated, root: string): Promise<string[]> {
  const generated = join(root, "generated");
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
