import type { Answer } from "../target/exchange.ts";
import type { Redact } from "./redactor.ts";

/** An exchange as a report shows it. */
export interface ReportedExchange {
  readonly part: "control" | "check";
  readonly request: ReportedMessage & { readonly method: string; readonly url: string };
  readonly response: ReportedMessage & { readonly status: number };
  readonly ms: number;
}

interface ReportedMessage {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Bodies are cut here; what a reader needs is shorter. */
const longestBody = 4000;

/** The exchange without its secrets. Credentials in headers go whole, whether they are right or not. */
export function redactExchange(answer: Answer, part: ReportedExchange["part"], redact: Redact): ReportedExchange {
  const { request, rawHeaders, status, ms } = answer;
  const headers = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, value]): [string, string] => [name, redactHeader(name.toLowerCase(), value, redact)]);
  return {
    part,
    request: {
      method: request.method,
      url: redact(request.url),
      headers: headers(request.headers),
      body: redact(request.body).slice(0, longestBody),
    },
    response: { status, headers: headers(rawHeaders), body: redact(answer.body).slice(0, longestBody) },
    ms,
  };
}

function redactHeader(name: string, value: string, redact: Redact): string {
  if (name === "cookie") return value.replace(/=[^;]*/g, "=‹cookie›");
  if (name === "set-cookie") return value.replace(/=[^;]*/, "=‹cookie›");
  if (name !== "authorization" && name !== "proxy-authorization") return redact(value);
  const [scheme = "", credentials = ""] = value.split(/ (.*)/s);
  if (scheme.toLowerCase() !== "basic") return redact(value);
  const [id, secret] = Buffer.from(credentials, "base64").toString().split(/:(.*)/s);
  return secret === undefined ? `${scheme} ‹credentials›` : `${scheme} ‹${id}:${redact(decoded(secret))}›`;
}

function decoded(part: string): string {
  return new URLSearchParams(`=${part.replaceAll("&", "%26")}`).get("") ?? part;
}
