// @ts-check
import { createTypeSpecLibrary, paramMessage } from "@typespec/compiler";
import { getAllHttpServices } from "@typespec/http";
import { getOperationId, setExtension } from "@typespec/openapi";
import { isKnownCitation } from "./citations.js";
import { isOneSentence, isRequirementId } from "./wording.js";

/** @import { DecoratorContext, DiagnosticTarget, Operation, Program, Type } from "@typespec/compiler" */
/**
 * @typedef {object} Info
 * @property {"MUST" | "SHOULD" | "MAY"} level
 * @property {string} text
 * @property {string[]} cites
 * @property {string} [profile]
 * @property {string} [capability]
 * @property {string[]} [through]
 * @property {string} observe
 * @property {string} [because]
 * @property {true} [planned]
 * @property {string[]} [on]
 */
/** @typedef {Info & { id: string, target: Type, place: DiagnosticTarget }} Stated */

export const $lib = createTypeSpecLibrary({
  name: "countersign-requirements",
  diagnostics: {
    "bad-id": {
      severity: "error",
      messages: { default: paramMessage`Requirement ${"id"} is not of the form group/slug.` },
    },
    "duplicate-id": { severity: "error", messages: { default: paramMessage`Requirement ${"id"} is stated twice.` } },
    "unknown-citation": {
      severity: "error",
      messages: { default: paramMessage`Requirement ${"id"} cites "${"citation"}", which has no known form.` },
    },
    "no-citation": { severity: "error", messages: { default: paramMessage`Requirement ${"id"} cites nothing.` } },
    because: {
      severity: "error",
      messages: {
        missing: paramMessage`Requirement ${"id"} is observed by nobody and does not say why (because).`,
        unasked: paramMessage`Requirement ${"id"} can be observed, so it needs no because.`,
      },
    },
    wording: {
      severity: "error",
      messages: {
        default: paramMessage`Requirement ${"id"} is not one sentence with ${"level"} as its only normative word.`,
      },
    },
    "binds-nothing": {
      severity: "error",
      messages: {
        default: paramMessage`Requirement ${"id"} stands on a model or property and names no operation (on).`,
      },
    },
    "unknown-operation": {
      severity: "error",
      messages: { default: paramMessage`Requirement ${"id"} binds ${"operationId"}, which is no operation.` },
    },
    "no-requirement": {
      severity: "error",
      messages: { default: paramMessage`Operation ${"operation"} states no requirement.` },
    },
    "no-operation-id": {
      severity: "error",
      messages: { default: paramMessage`Operation ${"operation"} has no operationId.` },
    },
  },
  state: {
    stated: { description: "target -> requirements stated on it" },
    planned: { description: "operations that are not served yet" },
  },
});

/** @param {Program} program @returns {Map<Type, Stated[]>} */
const stateOf = (program) => /** @type {Map<Type, any>} */ (program.stateMap($lib.stateKeys.stated));

/** @param {Program} program @returns {Stated[]} */
export const statedRequirements = (program) => [...stateOf(program).values()].flat();

/** @param {Program} program @param {Operation} operation */
export const isPlanned = (program, operation) => program.stateSet($lib.stateKeys.planned).has(operation);

/** @param {Program} program @returns {Operation[]} every operation that HTTP serves, in the order of the spec */
export function operationsOf(program) {
  const [services] = getAllHttpServices(program);
  return services.flatMap((service) => service.operations.map((route) => route.operation));
}

/**
 * operationIds a requirement binds: those it names, its own operation, or all.
 * @param {Program} program @param {Stated} requirement @param {Operation[]} operations
 * @returns {string[]}
 */
export function boundOperations(program, requirement, operations) {
  if (requirement.on) return requirement.on;
  const bound =
    requirement.target.kind === "Namespace" ? operations : operations.filter((each) => each === requirement.target);
  return bound.map((each) => getOperationId(program, each) ?? each.name);
}

/**
 * @param {DecoratorContext} context @param {Type} target @param {string} id @param {Info} info
 */
function requirement(context, target, id, info) {
  const { program, decoratorTarget: place } = context;
  const state = stateOf(program);
  const stated = state.get(target) ?? [];
  if (stated.some((each) => each.place === place)) return; // run once for each file that reopens the namespace
  /** @param {any} diagnostic */
  const refuse = (diagnostic) => $lib.reportDiagnostic(program, { ...diagnostic, target: place });
  if (!isRequirementId(id)) refuse({ code: "bad-id", format: { id } });
  if (!isOneSentence(info.text, info.level)) refuse({ code: "wording", format: { id, level: info.level } });
  if (info.cites.length === 0) refuse({ code: "no-citation", format: { id } });
  for (const citation of info.cites)
    if (!isKnownCitation(citation)) refuse({ code: "unknown-citation", format: { id, citation } });
  if (info.observe === "none" && info.because === undefined)
    refuse({ code: "because", messageId: "missing", format: { id } });
  if (info.observe !== "none" && info.because !== undefined)
    refuse({ code: "because", messageId: "unasked", format: { id } });
  state.set(target, [...stated, { ...info, id, target, place }]);
}

/** @param {DecoratorContext} context @param {Operation} target */
function planned(context, target) {
  context.program.stateSet($lib.stateKeys.planned).add(target);
  setExtension(context.program, target, "x-planned", true);
}

export const $decorators = { Requirements: { requirement, planned } };

/** Checks that need the whole program: run by the compiler whenever this file is imported. @param {Program} program */
export function $onValidate(program) {
  const operations = operationsOf(program);
  const known = new Set(operations.map((each) => getOperationId(program, each)));
  const seen = new Set();
  const bound = new Set();
  for (const stated of statedRequirements(program)) {
    const { id, on, target, place } = stated;
    if (seen.has(id)) $lib.reportDiagnostic(program, { code: "duplicate-id", format: { id }, target: place });
    seen.add(id);
    if (on === undefined && (target.kind === "Model" || target.kind === "ModelProperty"))
      $lib.reportDiagnostic(program, { code: "binds-nothing", format: { id }, target: place });
    for (const operationId of on ?? [])
      if (!known.has(operationId))
        $lib.reportDiagnostic(program, {
          code: "unknown-operation",
          format: { id, operationId },
          target: place,
        });
    if (on !== undefined || target.kind !== "Namespace")
      for (const operationId of boundOperations(program, stated, operations)) bound.add(operationId);
  }
  for (const operation of operations) {
    const operationId = getOperationId(program, operation);
    if (operationId === undefined)
      $lib.reportDiagnostic(program, {
        code: "no-operation-id",
        format: { operation: operation.name },
        target: operation,
      });
    else if (!bound.has(operationId))
      $lib.reportDiagnostic(program, { code: "no-requirement", format: { operation: operationId }, target: operation });
  }
}
