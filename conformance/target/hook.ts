import { execFile } from "node:child_process";
import { Unavailable } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";
import type { HookName, Target } from "./target.ts";

/** Milliseconds until a hook counts as stuck. */
const hookTimeout = 60_000;

/**
 * Runs the argv of a hook, its `{placeholders}` filled in and no shell in between.
 * Returns the JSON object it prints, or none. A hook that is missing or fails is `Unavailable`.
 */
export async function runHook(target: Target, name: HookName, facts: Record<string, string>): Promise<JsonObject> {
  const argv = target.control[name] ?? [];
  const [program, ...args] = argv.map((part) => part.replace(/\{(\w+)\}/g, (all, key) => facts[key] ?? all));
  if (program === undefined) throw new Unavailable(`the target names no hook control.${name}`);
  const printed = await new Promise<string>((resolve, reject) => {
    execFile(program, args, { timeout: hookTimeout }, (error, stdout, stderr) => {
      // Never error.message: it quotes the arguments, and they may hold a secret of the hook.
      const reason = stderr.trim().split("\n")[0] || `it ended with ${error?.code ?? error?.signal}`;
      if (error) reject(new Unavailable(`control.${name} failed: ${reason}`));
      else resolve(stdout);
    });
  });
  return objectIn(printed);
}

function objectIn(printed: string): JsonObject {
  try {
    const value: unknown = JSON.parse(printed);
    return typeof value === "object" && value !== null ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}
