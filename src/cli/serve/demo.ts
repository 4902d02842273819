import { readConfiguration } from "../../config.ts";
import { banner } from "../../demo/banner.ts";
import { serveDemo } from "../../demo/serve-demo.ts";
import { createLog } from "../../log.ts";
import { redact } from "../../log-redaction.ts";
import { logCrashes, untilStopped } from "../../shutdown.ts";
import type { CommandLine } from "../command-line.ts";
import { configurationFailure } from "../failure.ts";
import { directoryProblems } from "./production-problems.ts";

/**
 * Runs the demo until it is told to stop. On a terminal it writes no line for every request. Its log is in real time, however
 * far the hooks have moved the demo's clock.
 */
export async function runDemo(line: CommandLine, flags: Readonly<Record<string, unknown>>): Promise<void> {
  const { configuration, problems } = readConfiguration(line.environment, flags);
  const all = [...problems, ...directoryProblems(configuration.data)];
  if (all.length > 0) throw configurationFailure(all);
  const chosen = flags.logLevel ?? line.environment.COUNTERSIGN_LOG_LEVEL;
  const level = line.interactive && chosen === undefined ? "warn" : configuration.logLevel;
  const log = createLog({ level, redact, clock: Date.now });
  logCrashes(log);
  const demo = await serveDemo(configuration, { random: line.random, log });
  const stopped = untilStopped(demo.close, log);
  const { clockAhead, issuer, targetFile } = demo;
  if (clockAhead > 0) log.info({ clockAhead }, "the demo's clock is ahead by so many seconds");
  log.info({ issuer, targetFile }, "the demo is ready");
  line.out(banner(demo, process.cwd()));
  await stopped;
}
