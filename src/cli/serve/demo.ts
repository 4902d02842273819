import { readConfiguration } from "../../config.ts";
import { banner } from "../../demo/banner.ts";
import { serveDemo } from "../../demo/serve-demo.ts";
import { createLog } from "../../log.ts";
import { redact } from "../../log-redaction.ts";
import { logCrashes, untilStopped } from "../../shutdown.ts";
import type { CommandLine } from "../command-line.ts";
import { configurationFailure } from "../failure.ts";
import { directoryProblems } from "./production-problems.ts";

/** Runs the demo until it is told to stop. On a terminal it greets people instead of writing every request. */
export async function runDemo(line: CommandLine, flags: Readonly<Record<string, unknown>>): Promise<void> {
  const { configuration, problems } = readConfiguration(line.environment, flags);
  const all = [...problems, ...directoryProblems(configuration.data)];
  if (all.length > 0) throw configurationFailure(all);
  const chosen = flags.logLevel ?? line.environment.COUNTERSIGN_LOG_LEVEL;
  const level = line.interactive && chosen === undefined ? "warn" : configuration.logLevel;
  const logAt = (clock: () => number) => createLog({ level, redact, clock });
  const log = logAt(Date.now);
  logCrashes(log);
  const demo = await serveDemo(configuration, { random: line.random, createLog: logAt });
  const stopped = untilStopped(demo.close, log);
  log.info({ issuer: demo.issuer, targetFile: demo.targetFile }, "the demo is ready");
  if (line.interactive) line.out(banner(demo, process.cwd()));
  await stopped;
}
