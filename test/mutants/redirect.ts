/**
 * Redirects every import of a mutated module to its mutant, but the mutant's own (`node --import`). The mutant's file is
 * named by COUNTERSIGN_MUTANT, which may list several with the separator of PATH: of the same module, each imports the next.
 * `src` knows nothing of it.
 */
import { registerHooks } from "node:module";
import { delimiter } from "node:path";
import { pathToFileURL } from "node:url";
import { mutatedModule } from "./mutated-module.ts";

const files = (process.env.COUNTERSIGN_MUTANT ?? "").split(delimiter).filter((file) => file !== "");
const mutants = Map.groupBy(files, (file) => pathToFileURL(mutatedModule(file)).href);
if (files.length > 0) {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const chain = (mutants.get(resolved.url) ?? []).map((file) => pathToFileURL(file).href);
      const url = chain[chain.indexOf(context.parentURL ?? "") + 1];
      return url === undefined ? resolved : { ...resolved, url };
    },
  });
}
