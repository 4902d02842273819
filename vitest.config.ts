import { defineConfig } from "vitest/config";
import { mutatedModule } from "./test/mutants/mutated-module.ts";

const mutant = process.env.COUNTERSIGN_MUTANT;

/** The same redirection as test/mutants/redirect.ts, for requirements that only a test of ours can observe. */
const redirectToMutant = {
  name: "redirect-to-mutant",
  enforce: "pre" as const,
  async resolveId(
    this: { resolve(id: string, importer?: string, options?: object): Promise<{ id: string } | null> },
    id: string,
    importer?: string,
  ) {
    if (!mutant || importer === mutant) return null;
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    return resolved?.id === mutatedModule(mutant) ? mutant : resolved;
  },
};

export default defineConfig({
  plugins: [redirectToMutant],
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is kept from one run to the next does not know which module was redirected in it.
    fsModuleCache: !mutant,
    projects: [
      { extends: true, test: { name: "program", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/chromium.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
