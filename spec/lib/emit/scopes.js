// @ts-check
import { getDoc } from "@typespec/compiler";

/** @import { Program } from "@typespec/compiler" */

/**
 * Scope → description, from the doc comments of the `Scope` union: the emitter for OpenAPI leaves them out
 * (microsoft/typespec#1113).
 * @param {Program} program
 * @returns {Record<string, string>}
 */
export function scopeDescriptions(program) {
  const scope = program.getGlobalNamespaceType().namespaces.get("Countersign")?.unions.get("Scope");
  if (scope === undefined) throw new Error("the spec has no union Countersign.Scope");
  return Object.fromEntries(
    [...scope.variants.values()].map((variant) => {
      const description = getDoc(program, variant);
      if (variant.type.kind !== "String" || description === undefined)
        throw new Error(`scope ${String(variant.name)} is a documented string`);
      return [variant.type.value, description];
    }),
  );
}
