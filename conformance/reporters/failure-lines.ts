import type { ReportedExchange } from "../redaction/redact-exchange.ts";
import type { ReportedResult } from "./report.ts";

/** Exchanges shown to people; the JSON report holds all of them. */
const mostExchanges = 6;
const longestBody = 800;
/** Headers that say nothing about a requirement; the JSON report holds them too. */
const noise = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];

/** What stands under the line of a requirement: nothing for a pass, everything needed to understand a failure. */
export function failureLines(result: ReportedResult): string[] {
  const { verdict, reason = "", counterexample } = result;
  if (verdict === "pass" || verdict === "not-applicable") return [];
  if (!counterexample) return [reason, ...(verdict === "fail" ? exchangeLines(result.exchanges ?? []) : [])];
  const { input, expected, actual, shrinks, replay } = counterexample;
  return [
    result.text,
    `${result.level}, ${result.cites.join(", ")}; ${reason}`,
    ...(input === "null" ? [] : [`input     ${input}${shrinks > 0 ? `  (after ${shrinks} shrinks)` : ""}`]),
    `expected  ${expected}`,
    `actual    ${actual}`,
    ...exchangeLines(result.exchanges ?? []),
    `replay    ${replay}`,
    "",
  ];
}

function exchangeLines(exchanges: readonly ReportedExchange[]): string[] {
  const check = exchanges.filter(({ part }) => part === "check");
  const shown = check.slice(-mostExchanges);
  const left = exchanges.length - shown.length;
  const more = left > 0 ? [`(the JSON report holds ${left} earlier ${left === 1 ? "exchange" : "exchanges"})`] : [];
  return [...more, "", ...shown.flatMap(messageLines)];
}

function messageLines({ request, response }: ReportedExchange): string[] {
  const headers = (pairs: ReportedExchange["request"]["headers"]) =>
    pairs.filter(([name]) => !noise.includes(name.toLowerCase())).map(([name, value]) => `${name}: ${value}`);
  const body = (text: string) => (text === "" ? [] : ["", ...text.slice(0, longestBody).split("\n")]);
  const sent = [`${request.method} ${request.url}`, ...headers(request.headers), ...body(request.body)];
  const received = [`${response.status}`, ...headers(response.headers), ...body(response.body)];
  return [...sent.map((line) => `> ${line}`), ...received.map((line) => `< ${line}`), ""];
}
