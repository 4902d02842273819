import { fileURLToPath } from "node:url";
import { compile, type Diagnostic, formatDiagnostic, NodeHost } from "@typespec/compiler";

/** The contract did not compile; the message holds every complaint with its place. */
export class SpecError extends Error {
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((each) => formatDiagnostic(each)).join("\n"));
  }
}

/** Compiles the contract and has the emitter write openapi.json, openapi.yaml and ledger.json to `directory`. */
export async function compileContract(directory: string): Promise<void> {
  const program = await compile(NodeHost, fileURLToPath(new URL("../main.tsp", import.meta.url)), {
    emit: [fileURLToPath(new URL("./emit", import.meta.url))],
    outputDir: directory,
    options: { "@countersign/emit": { "emitter-output-dir": directory } },
    warningAsError: true,
  });
  if (program.diagnostics.length > 0) throw new SpecError(program.diagnostics);
}
