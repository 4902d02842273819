import { readFileSync } from "node:fs";
import { isCheckable, type Requirement } from "../ledger.ts";
import type { AnyProperty } from "../property.ts";
import { rankOf, roomOf } from "../runner/phase.ts";

const observations: Record<string, string> = {
  http: "by any client, over HTTP",
  time: "by a client that lets time pass",
  none: "from inside only",
};

/** A requirement in full: its sentence, where it comes from, who can see it, and what its property does. */
export function explainLines(requirement: Requirement, property: AnyProperty | undefined, source: string): string[] {
  const { id, level, text, cites, profile, capability, through = [], observe, because, operations = [] } = requirement;
  const hook = observe.startsWith("control:") && `with the hook ${observe.replace(":", ".")} of the target`;
  return [
    `${id}  (${level})`,
    text,
    "",
    `cites       ${cites.join(", ")}`,
    `observed    ${hook || observations[observe] || observe}${because ? `: ${because}` : ""}`,
    `profile     ${profile}`,
    ...(capability ? [`capability  ${capability}`] : []),
    ...(through.length > 0 ? [`seen by     ${through.join(", ")}`] : []),
    ...(operations.length > 0 ? [`binds       ${operations.join(", ")}`] : []),
    ...(requirement.planned ? ["planned     not served yet, so nobody gets a verdict on it"] : []),
    ...(property && isCheckable(requirement) ? propertyLines(requirement, property, source) : []),
  ];
}

function propertyLines(requirement: Requirement, property: AnyProperty, source: string): string[] {
  const room = roomOf(property, requirement, true);
  const alone = room === "shared" ? "beside other properties" : `alone${rankOf(requirement) === 2 ? ", last" : ""}`;
  return [
    `runs        ${alone}${property.runs ? `, at most ${property.runs} times` : ""}`,
    ...(property.example ? [`example     ${property.example}`] : []),
    "",
    "The property makes an input, tries the control and then the check:",
    "",
    ...source
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ];
}

/** The text of the property's file. */
export function propertySource(id: string): string {
  return readFileSync(new URL(`../requirements/${id}.ts`, import.meta.url), "utf8");
}
