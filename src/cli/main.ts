import { randomBytes } from "node:crypto";
import { runCommandLine } from "./run.ts";

// A reader that goes away (| head) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  input: process.stdin,
  interactive: process.stdout.isTTY === true,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  random: randomBytes,
});

// `conform` sets its own.
if (exitCode !== 0) process.exitCode = exitCode;
