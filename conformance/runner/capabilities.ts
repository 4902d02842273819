import type { Requirement } from "../ledger.ts";
import type { World } from "../world.ts";
import { capabilityProblem } from "./capability-probes.ts";
import { noRuns, type Result } from "./result.ts";

/** A failure for each capability that the tried requirements need, the target declares and the server does not serve. */
export async function unservedCapabilities(
  tried: readonly Requirement[],
  declared: readonly string[],
  world: () => World,
): Promise<Result[]> {
  const needed = new Set(tried.flatMap(({ capability, through = [] }) => [capability, ...through]));
  const results: Result[] = [];
  for (const capability of declared.filter((each) => needed.has(each))) {
    const begun = performance.now();
    const probe = world();
    const problem = await capabilityProblem(capability, probe);
    if (problem === undefined) continue;
    const { length } = probe.exchanges;
    results.push({
      requirement: {
        id: `capability/${capability}`,
        level: "MUST",
        text: `The server MUST serve the capability ${capability}, which its target declares.`,
        cites: [],
        profile: "core",
        capability,
        observe: "http",
      },
      verdict: "fail",
      reason: `declared but not served: ${problem.message}`,
      runs: { ...noRuns, planned: 1, achieved: 1, distinct: 1 },
      requests: length,
      ms: Math.round(performance.now() - begun),
      dead: false,
      trace: { exchanges: probe.exchanges, control: 0 },
    });
  }
  return results;
}
