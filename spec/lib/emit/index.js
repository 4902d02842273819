// @ts-check
// One emitter writes every contract file, so that no unrepaired OpenAPI document reaches the disk.
import { createTypeSpecLibrary, emitFile, resolvePath } from "@typespec/compiler";
import { getOpenAPI3 } from "@typespec/openapi3";
import { stringify } from "yaml";
import { attachRequirements, ledgerOf } from "./ledger.js";
import { repair } from "./repair.js";
import { scopeDescriptions } from "./scopes.js";

/** @import { EmitContext } from "@typespec/compiler" */

export const $lib = createTypeSpecLibrary({ name: "@countersign/emit", diagnostics: {} });

/**
 * Writes openapi.json, openapi.yaml, and ledger.json: what `generate.ts` makes the typed files from.
 * @param {EmitContext<object>} context
 */
export async function $onEmit({ program, emitterOutputDir }) {
  const [record] = await getOpenAPI3(program, {
    "openapi-versions": ["3.1.0"],
    "omit-unreachable-types": true,
    "operation-id-strategy": "explicit-only",
    "experimental-parameter-examples": "data",
  });
  if (record === undefined || "versions" in record) throw new Error("the spec declares one service without versions");
  const ledger = ledgerOf(program);
  /** @type {any} */
  const document = structuredClone(record.document);
  repair(document, scopeDescriptions(program));
  attachRequirements(document, ledger);
  /** @param {string} file @param {string} content */
  const write = (file, content) => emitFile(program, { path: resolvePath(emitterOutputDir, file), content });
  await write("openapi.json", `${JSON.stringify(document, null, 2)}\n`);
  await write("openapi.yaml", stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
  await write("ledger.json", JSON.stringify(ledger));
}
