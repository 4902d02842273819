import type { Report } from "./report.ts";

/** The JSON report; `report.schema.json` is its published schema. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
