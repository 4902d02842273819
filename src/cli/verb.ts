import type { KeyObject } from "node:crypto";
import type { z } from "zod";
import type { Configuration } from "../config.ts";
import type { Store } from "../stores/store.ts";
import type { CommandLine } from "./command-line.ts";

/** What a command answers: a stable JSON shape for programs and text for people. */
export interface Report {
  json: object;
  text: string;
}

/** A command as a value; `program.ts` makes the command line of them. */
export interface Verb<Options extends z.ZodObject, Context> {
  /** Name and arguments, as in `rotate-secret <client_id>`. */
  name: string;
  summary: string;
  /** Command lines to copy, without the leading `countersign`. */
  examples: readonly string[];
  /** Flags and what they mean. One is required when `options` demands it. */
  flags?: readonly (readonly [flags: string, meaning: string])[];
  /** Reads the options that commander collected, and the arguments by their names. */
  options: Options;
  run(context: Context, options: z.output<Options>): Promise<Report>;
}

export interface CommandContext {
  configuration: Configuration;
  /** Opens the master key that the configuration names. Throws a failure that says what is wrong with it. */
  masterKey: () => KeyObject;
  line: CommandLine;
  /** Milliseconds since the epoch; a demo store keeps its own time. */
  clock: () => number;
}

export interface StoreContext extends CommandContext {
  store: Store;
}

/** Lets the compiler infer the options of a command that works on an open store. */
export const storeVerb = <Options extends z.ZodObject>(
  verb: Verb<Options, StoreContext>,
): Verb<Options, StoreContext> & { needs: "store" } => ({ ...verb, needs: "store" });

/** The same for a command that must not have the store opened for it. */
export const plainVerb = <Options extends z.ZodObject>(
  verb: Verb<Options, CommandContext>,
): Verb<Options, CommandContext> & { needs: "nothing" } => ({ ...verb, needs: "nothing" });
