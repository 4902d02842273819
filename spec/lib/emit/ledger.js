// @ts-check
import { getOperationId } from "@typespec/openapi";
import { boundOperations, isPlanned, operationsOf, statedRequirements } from "../requirements.js";

/** @import { Program } from "@typespec/compiler" */
/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} level
 * @property {string} text
 * @property {string[]} cites
 * @property {string} profile
 * @property {string} [capability]
 * @property {string[]} [through]
 * @property {string} observe
 * @property {string} [because]
 * @property {true} [planned]
 * @property {string[]} operations
 */

/**
 * Every requirement, by ID; one that binds planned operations only is planned too.
 * @param {Program} program
 * @returns {Entry[]}
 */
export function ledgerOf(program) {
  const operations = operationsOf(program);
  const plannedIds = new Set(
    operations.filter((each) => isPlanned(program, each)).map((each) => getOperationId(program, each)),
  );
  return statedRequirements(program)
    .map((stated) => {
      const { id, level, text, cites, profile = "core", capability, through, observe, because } = stated;
      const bound = boundOperations(program, stated, operations);
      const waits = bound.length > 0 && bound.every((each) => plannedIds.has(each));
      const planned = stated.planned ?? (waits || undefined);
      return { id, level, text, cites, profile, capability, through, observe, because, planned, operations: bound };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * `x-requirements` on each operation, and on the document for those that bind every operation.
 * @param {any} document @param {Entry[]} ledger
 */
export function attachRequirements(document, ledger) {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  /** @param {Entry[]} entries */
  const published = (entries) => entries.map(({ id, level, text, cites }) => ({ id, level, text, cites }));
  const everywhere = ledger.filter((entry) => entry.operations.length === operations.length);
  document["x-requirements"] = published(everywhere);
  for (const operation of operations)
    operation["x-requirements"] = published(
      ledger.filter((entry) => !everywhere.includes(entry) && entry.operations.includes(operation.operationId)),
    );
}
