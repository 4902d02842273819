import type { IncomingMessage } from "node:http";
import type { Answer } from "../../src/http/answer.ts";
import type { send } from "../../src/http/send.ts";

/** A server that puts its answers another way; `rewrite` gets each before it is written. */
export const rewritten =
  (real: typeof send, rewrite: (answer: Answer, request: IncomingMessage) => Answer): typeof send =>
  (response, answer) =>
    real(response, rewrite(answer, response.req));

/** The members of an answer that is a JSON object; undefined for any other. */
export function membersOf({ body }: Answer): Record<string, unknown> | undefined {
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : undefined;
}

/** The members without those named. */
export const without = (members: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));

/** Whether the answer asks a client for its credentials; at resources a token is asked for. */
export const asksForBasic = ({ headers }: Answer): boolean => String(headers?.["WWW-Authenticate"]).startsWith("Basic");
