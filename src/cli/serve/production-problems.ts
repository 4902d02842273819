import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Configuration, Problem } from "../../config.ts";
import { readDemoMark } from "../../demo/mark.ts";
import { isLoopback } from "../../domain/loopback.ts";

/** Why a real service must not start like this, every reason at once. Looks at the disk, changes nothing. */
export const productionProblems = (configuration: Configuration): readonly Problem[] => [
  ...issuerProblems(configuration),
  ...demoProblems(configuration),
  ...directoryProblems(configuration.data),
];

function issuerProblems({ issuer }: Configuration): readonly Problem[] {
  if (issuer === undefined) {
    return ["COUNTERSIGN_ISSUER is missing: write the https origin that clients use, such as https://api.example.com"];
  }
  const { protocol, hostname } = new URL(issuer);
  return protocol === "http:" && !isLoopback(hostname)
    ? [`COUNTERSIGN_ISSUER is ${issuer}: write an https origin, for tokens travel to it`]
    : [];
}

function demoProblems({ data, controlPort }: Configuration): readonly Problem[] {
  return [
    ...(controlPort === undefined
      ? []
      : ["COUNTERSIGN_CONTROL_PORT is set: remove it, only the demo (--demo) has a control server"]),
    ...(isDemo(data)
      ? [`COUNTERSIGN_DATA is ${data}, which holds a demo: choose another directory, or start it with --demo`]
      : []),
  ];
}

/** A mark that can't be read marks a demo too. */
function isDemo(data: string): boolean {
  try {
    return readDemoMark(data) !== undefined;
  } catch {
    return true;
  }
}

/** A directory that is not there yet will be made, so its nearest ancestor must be writable. */
export function directoryProblems(data: string): readonly Problem[] {
  let nearest = data;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return [];
  } catch {
    return [
      `COUNTERSIGN_DATA is ${data}, and ${nearest} can't be written: give this user the right, or choose another`,
    ];
  }
}
