/**
 * Redirects every import of a mutated module to its mutant, but the mutant's own (`node --import`). The mutant's file is
 * named by COUNTERSIGN_MUTANT, which may list several with the separator of PATH; `src` knows nothing of it.
 */
import { registerHooks } from "node:module";
import { delimiter } from "node:path";
import { pathToFileURL } from "node:url";
import { mutatedModule } from "./mutated-module.ts";

const files = (process.env.COUNTERSIGN_MUTANT ?? "").split(delimiter).filter((file) => file !== "");
const mutants = new Map(
  files.map((file) => [pathToFileURL(mutatedModule(file)).href, pathToFileURL(file).href] as const),
);
if (mutants.size > 0) {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const mutant = mutants.get(resolved.url);
      return mutant === undefined || context.parentURL === mutant ? resolved : { ...resolved, url: mutant };
    },
  });
}
