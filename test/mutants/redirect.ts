/**
 * Redirects every import of a mutated module to its mutant, but the mutant's own (`node --import`). The mutant's file is
 * named by COUNTERSIGN_MUTANT; `src` knows nothing of it.
 */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { mutatedModule } from "./mutated-module.ts";

const file = process.env.COUNTERSIGN_MUTANT;
if (file) {
  const mutant = pathToFileURL(file).href;
  const mutated = pathToFileURL(mutatedModule(file)).href;
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      return resolved.url === mutated && context.parentURL !== mutant ? { ...resolved, url: mutant } : resolved;
    },
  });
}
