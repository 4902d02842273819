import { expect, test } from "vitest";
import { run } from "./fixtures/run.ts";
import { properties, sampleFacts } from "./fixtures/samples.ts";
import { type Faults, refusal, startSmallServer } from "./fixtures/small-server.ts";
import { hookOf, targetOf } from "./fixtures/target.ts";

async function brokenOn(faults: Faults): Promise<string[]> {
  await using server = await startSmallServer(faults);
  const control = { advanceClock: hookOf(server.url, "advanceClock/{seconds}") };
  const approach = { target: targetOf(server.url, { control }) };
  const { report } = await run(server.url, { properties, facts: sampleFacts, approach });
  expect(report.summary.pass + report.summary.fail).toBe(Object.keys(properties).length);
  return report.results.filter(({ verdict }) => verdict === "fail").map(({ id }) => id);
}

const parallel = new Map<string, number>();

const faults: readonly (readonly [string, Faults, readonly string[]])[] = [
  ["nothing", {}, []],
  [
    "a secret cut short is let in",
    { secretFits: (given, right) => given.length > 4 && right.startsWith(given) },
    ["client-authentication/wrong-credentials-are-refused"],
  ],
  [
    "an unknown grant type is refused for another reason",
    { before: ({ body }) => (/grant_type=[a-b]/.test(body) ? refusal(400, "invalid_request") : undefined) },
    ["token/unknown-grant-type"],
  ],
  ["a replay is refused and kills nothing", { reuseKills: () => false }, ["renew/reuse-kills-family"]],
  ["idle families live a day longer", { idleSeconds: 101 * 86_400 }, ["renew/idle-expiry"]],
  [
    "renewals that overlap are refused",
    {
      before: async ({ path, body }) => {
        if (path !== "/renew") return undefined;
        parallel.set(body, (parallel.get(body) ?? 0) + 1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        const overlap = parallel.get(body) ?? 0;
        parallel.set(body, overlap - 1);
        return overlap > 2 ? refusal(400, "invalid_grant") : undefined;
      },
    },
    ["renew/parallel-renewals-advance-one-generation"],
  ],
];
test.each(faults)("where %s, that is what the samples find", async (_title, fault, broken) => {
  expect(await brokenOn(fault)).toEqual(broken);
});
