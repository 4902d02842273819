import type { Report } from "../../conformance/reporters/report.ts";
import { connect } from "../../conformance/runner/connect.ts";
import { defaultOptions, type SuiteOptions } from "../../conformance/runner/options.ts";
import { runSuite } from "../../conformance/runner/suite.ts";
import { loadTarget } from "../../conformance/target/load.ts";
import { properties } from "../../generated/properties.ts";
import { type Requirement, requirements } from "../../generated/requirements.ts";

/** The IDs of the requirements that an outsider can observe in one of these ways. */
export const observedBy = (fits: (observe: string) => boolean): string[] =>
  Object.values<Requirement>(requirements).flatMap(({ id, observe, planned }) =>
    !planned && observe !== "none" && fits(observe) ? [id] : [],
  );

/** What the suite says of the server that a target file describes. `patience`: seconds that it waits for time to pass. */
export async function judgeServer(
  targetFile: string,
  options: Partial<SuiteOptions>,
  patience?: number,
): Promise<Report> {
  const { target } = loadTarget(targetFile, process.env);
  const session = await connect({ base: target.issuer, target, ...(patience !== undefined && { patience }) });
  try {
    const all = { ...defaultOptions, seed: 1, shrink: { requests: 0, milliseconds: 0 }, ...options };
    return await runSuite({ ledger: requirements, properties, session, options: all, reporter: {}, replay: () => "" });
  } finally {
    await session.transport.close();
  }
}
