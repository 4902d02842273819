import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../conformance/reporters/report.ts";
import { connect } from "../../conformance/runner/connect.ts";
import { defaultOptions, type SuiteOptions } from "../../conformance/runner/options.ts";
import { runSuite } from "../../conformance/runner/suite.ts";
import { loadTarget } from "../../conformance/target/load.ts";
import { properties } from "../../generated/properties.ts";
import { type Requirement, requirements } from "../../generated/requirements.ts";
import { insideTests, type Mutant } from "./catalogue.ts";
import { startMutant } from "./mutant-server.ts";

/** What became of one mutant. `void` says why its outcome counts for nothing. */
export interface Outcome {
  kills: number;
  attempts: number;
  /** Requests that each kill took, where the suite made it. */
  requests: number[];
  /** Null where nobody has looked. */
  alsoFailed: string[] | null;
  void?: string;
}

export interface Plan {
  seeds: readonly number[];
  /** Whether to try the others that requests alone can observe, to see how many fall with the intended one. */
  others: boolean;
}

/** Milliseconds after which a mutant gets no further seeds: some kills take seconds of waiting each. */
const LONGEST = 8_000;

/** What needs no hook and no waiting, so that trying all of it beside every mutant is cheap. */
const OBSERVED_BY_REQUESTS = Object.values<Requirement>(requirements)
  .filter(({ observe, planned }) => observe === "http" && !planned)
  .map(({ id }) => id);

/** Tries a mutant by what must notice it: the property, or a test of ours where no outsider can see. */
export function tryMutant(mutant: Mutant, plan: Plan, template: string): Promise<Outcome> {
  return mutant.requirement.observe === "none" ? tryInside(mutant) : tryOutside(mutant, plan, template);
}

async function tryOutside({ file, requirement }: Mutant, { seeds, others }: Plan, template: string): Promise<Outcome> {
  const outcome: Outcome = { kills: 0, attempts: 0, requests: [], alsoFailed: null };
  const server = await startMutant(file, template);
  try {
    const until = Date.now() + LONGEST;
    for (const seed of seeds) {
      if (Date.now() > until) break;
      const { results } = await suite(server.targetFile, {
        seed,
        only: [requirement.id],
        shrink: { requests: 0, milliseconds: 0 },
      });
      const result = results.find(({ id }) => id === requirement.id);
      outcome.attempts++;
      if (result && isBroken(result)) {
        outcome.kills++;
        outcome.requests.push(result.requests);
      } else if (result?.verdict !== "pass") outcome.void = `${result?.verdict}: ${result?.reason}`;
    }
    if (!server.reached()) outcome.void ??= "its fault was never reached";
    if (others) {
      const { results } = await suite(server.targetFile, {
        seed: 1,
        runs: 1,
        only: OBSERVED_BY_REQUESTS,
        shrink: { requests: 0, milliseconds: 0 },
      });
      outcome.alsoFailed = results
        .filter((result) => isBroken(result) && result.id !== requirement.id)
        .map(({ id }) => id);
    }
    const crash = server.crashed();
    if (crash) outcome.void = `the server crashed: ${crash}`;
  } finally {
    await server.stop();
  }
  return outcome;
}

const isBroken = ({ verdict }: { verdict: string }) => verdict === "fail" || verdict === "warning";

/** Reads the target anew each time: the secrets of clients may have been rotated. */
async function suite(targetFile: string, options: Partial<SuiteOptions>): Promise<Report> {
  const { target } = loadTarget(targetFile, process.env);
  const session = await connect({ base: target.issuer, target });
  try {
    const all = { ...defaultOptions, seed: 1, ...options };
    return await runSuite({ ledger: requirements, properties, session, options: all, reporter: {}, replay: () => "" });
  } finally {
    await session.transport.close();
  }
}

/** Runs the tests whose titles hold the ID, with the module replaced: they must fail. */
async function tryInside({ file, requirement }: Mutant): Promise<Outcome> {
  const none: Outcome = { kills: 0, attempts: 1, requests: [], alsoFailed: [] };
  const tests = insideTests(requirement.id);
  if (tests.length === 0) return { ...none, void: `no test holds [${requirement.id}] in its title` };
  const work = mkdtempSync(join(tmpdir(), "countersign-inside-"));
  const marker = join(work, "reached");
  try {
    const env = { ...process.env, COUNTERSIGN_MUTANT: file, COUNTERSIGN_MUTANT_REACHED: marker };
    const escaped = `\\[${requirement.id}\\]`;
    const child = spawn("vitest", ["run", "--reporter=dot", "--bail=1", "-t", escaped, ...tests], {
      env,
      stdio: "ignore",
    });
    const code = await new Promise<number | null>((settle) => child.once("exit", settle));
    if (!existsSync(marker)) return { ...none, void: "its fault was never reached" };
    return { ...none, kills: code === 0 ? 0 : 1 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
