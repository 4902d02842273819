import { type Configuration, readConfiguration, unknownVariables } from "../../config.ts";
import { storeFile } from "../../data-directory.ts";
import { createLog } from "../../log.ts";
import { redact } from "../../log-redaction.ts";
import { start } from "../../main.ts";
import { logCrashes, untilStopped } from "../../shutdown.ts";
import { inspectStore } from "../../stores/open.ts";
import { StoreUnavailable } from "../../stores/store.ts";
import type { CommandLine } from "../command-line.ts";
import { configurationFailure } from "../failure.ts";
import { readMasterKey } from "../master-key-source.ts";
import { productionProblems } from "./production-problems.ts";

/** Runs the server until it is told to stop. Refuses to start unsafely configured, and then names every reason. */
export async function runProduction(line: CommandLine, flags: Readonly<Record<string, unknown>>): Promise<void> {
  const { configuration, problems, wrong } = readConfiguration(line.environment, flags);
  const master = readMasterKey(configuration);
  const all = [
    ...problems,
    ...unknownVariables(line.environment),
    ...productionProblems(configuration, wrong),
    ...("problem" in master && !wrong.has("masterKeyFile") ? [master.problem] : []),
  ];
  const { issuer } = configuration;
  if (all.length > 0 || "problem" in master || issuer === undefined) {
    throw configurationFailure([...all, ...(wrong.has("data") ? [] : storeProblems(configuration))]);
  }
  const clock = Date.now;
  const log = createLog({ level: configuration.logLevel, redact, clock });
  logCrashes(log);
  const server = await start({ ...configuration, issuer, master }, { clock, random: line.random, log });
  const stopped = untilStopped(server.close, log);
  log.info({ issuer, address: server.address }, "listening");
  await stopped;
}

/** A store that is missing or could not be served either is named together with the rest. */
function storeProblems({ data }: Configuration): readonly string[] {
  try {
    inspectStore({ file: storeFile(data), forServing: true });
    return [];
  } catch (error) {
    if (error instanceof StoreUnavailable) return [error.message.replace(/\.$/, "")];
    throw error;
  }
}
