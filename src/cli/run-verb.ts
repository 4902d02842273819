import { createSecretKey, type KeyObject } from "node:crypto";
import type { z } from "zod";
import { type Configuration, readConfiguration } from "../config.ts";
import { storeFile } from "../data-directory.ts";
import { type DemoMark, readDemoMark } from "../demo/mark.ts";
import { openStore } from "../stores/open.ts";
import type { CommandLine } from "./command-line.ts";
import { configurationFailure } from "./failure.ts";
import { readMasterKey } from "./master-key-source.ts";
import type { CommandContext, Report, StoreContext, Verb } from "./verb.ts";

export type AnyVerb =
  | (Verb<z.ZodObject, StoreContext> & { needs: "store" })
  | (Verb<z.ZodObject, CommandContext> & { needs: "nothing" });

/** Runs a command with the configuration it was given, its store open where it needs one, and closed again. */
export async function runVerb(
  verb: AnyVerb,
  options: Readonly<Record<string, unknown>>,
  { line, flags }: { line: CommandLine; flags: Readonly<Record<string, unknown>> },
): Promise<Report> {
  const { configuration, problems } = readConfiguration(line.environment, flags);
  if (problems.length > 0) throw configurationFailure(problems);
  const demo = readDemoMark(configuration.data);
  const context: CommandContext = {
    configuration,
    line,
    masterKey: () => masterKeyOf(configuration, demo),
    clock: () => Date.now() + (demo?.clockOffset ?? 0),
  };
  if (verb.needs === "nothing") return verb.run(context, options);
  const store = await openStore({ file: storeFile(configuration.data) });
  try {
    return await verb.run({ ...context, store }, options);
  } finally {
    await store.close();
  }
}

/** A demo keeps its own beside its store. */
function masterKeyOf(configuration: Configuration, demo: DemoMark | undefined): KeyObject {
  const key = demo ? createSecretKey(demo.masterKey, "base64") : readMasterKey(configuration);
  if ("problem" in key) throw configurationFailure([key.problem]);
  return key;
}
