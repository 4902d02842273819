/** `npm run check`, which is `npm test` and what CI runs: every check, then one line that counts them all. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Counts {
  passed: number;
  failed: number;
}

const work = mkdtempSync(join(tmpdir(), "countersign-check-"));
const report = (name: string) => join(work, `${name}.json`);

/** A step is one command; where it writes a report, its tests are counted, otherwise it counts as one check. */
const steps: { name: string; command: string[]; counts?: () => Counts }[] = [
  { name: "generated files are fresh", command: ["node", "spec/lib/generate.ts", "--check"] },
  { name: "types", command: ["node", "node_modules/typescript-7/bin/tsc", "-p", "."] },
  { name: "types of the spec library", command: ["node", "node_modules/typescript-7/bin/tsc", "-p", "spec/lib"] },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "who imports whom", command: ["depcruise", "src", "conformance", "generated", "--output-type", "err"] },
  { name: "unused code", command: ["knip"] },
  { name: "OpenAPI", command: ["redocly", "lint", "generated/openapi.json"] },
  {
    name: "tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report("tests")}`],
    counts: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report("tests"), "utf8"));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  {
    name: "mutants",
    command: ["node", "test/mutants/prove.ts", "--once", "--report", report("mutants")],
    counts: () => JSON.parse(readFileSync(report("mutants"), "utf8")),
  },
];

const total: Counts = { passed: 0, failed: 0 };
for (const { name, command, counts } of steps) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  const result = count(status, counts);
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${result.failed === 0 ? "passed" : `${result.failed} failed`} (${seconds} s)`);
}
rmSync(work, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A command that failed counts at least one failure, whatever its report says or if it wrote none. */
function count(status: number | null, counts: (() => Counts) | undefined): Counts {
  const own = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (!counts) return own;
  try {
    const told = counts();
    return { passed: told.passed, failed: Math.max(told.failed, own.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
