import { redactExchange } from "../redaction/redact-exchange.ts";
import { createRedactor, type Redact, type Secret } from "../redaction/redactor.ts";
import { secretsInExchanges } from "../redaction/secrets.ts";
import type { ReportedCounterexample, ReportedResult } from "../reporters/report.ts";
import { repetitions } from "./confirm.ts";
import type { Counterexample, Result } from "./result.ts";

/** What a published result needs to know beyond itself. */
export interface Publication {
  readonly secrets: readonly Secret[];
  readonly publicTexts: readonly string[];
  /** The command that replays a path of a requirement. */
  readonly replay: (id: string, seed: number, path: string) => string;
}

/** The result as reports show it: no secret of the target and no token of the exchanges is left in any text. */
export function publish(result: Result, { secrets, publicTexts, replay }: Publication): ReportedResult {
  const { requirement, verdict, reason, runs, requests, ms, counterexample, trace } = result;
  const { id, level, text, cites, profile, capability, observe } = requirement;
  const known = [...secrets, ...secretsInExchanges(trace?.exchanges ?? [])];
  const redact: Redact = verdict === "pass" ? (words) => words : createRedactor(known, publicTexts);
  const exchanges = trace?.exchanges.map((exchange, index) =>
    redactExchange(exchange, index < trace.control ? "control" : "check", redact),
  );
  return {
    ...{ id, level, text, cites, profile, observe, verdict, runs, requests, ms },
    ...(capability !== undefined && { capability }),
    ...(reason !== undefined && { reason: redact(reason) }),
    ...(counterexample && { counterexample: publishCounterexample(counterexample, id, redact, replay) }),
    ...(exchanges && { exchanges }),
  };
}

function publishCounterexample(
  { input, seed, path, shrinks, failures, finding }: Counterexample,
  id: string,
  redact: Redact,
  replay: Publication["replay"],
): ReportedCounterexample {
  return {
    input: redact(input),
    expected: redact(finding.expected),
    actual: redact(finding.actual),
    confirmation: failures === repetitions ? "confirmed" : "intermittent",
    ...{ failures, shrinks, seed, path, replay: replay(id, seed, path) },
  };
}
