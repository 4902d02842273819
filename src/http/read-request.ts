import type { IncomingMessage } from "node:http";
import { isRefused } from "../domain/refusal.ts";
import type { Failure } from "./failure.ts";
import type { OperationPlan } from "./operation-plan.ts";
import { readQuery } from "./query.ts";
import { readRequestBody } from "./request-body.ts";
import { checkUrl } from "./secret-in-url.ts";

export interface ReadRequest {
  query: Record<string, string>;
  body: Record<string, unknown> | undefined;
}

/** Reads what a request says to its operation: query, then body. Nothing is believed yet; the schema comes after. */
export async function readRequest(
  request: IncomingMessage,
  search: URLSearchParams,
  { ownQuery, body: format, takesClient }: OperationPlan,
  limit: number,
): Promise<ReadRequest | Failure> {
  const secret = takesClient ? checkUrl(search) : undefined;
  if (secret) return secret;
  const query = readQuery(search, ownQuery);
  if (isRefused(query)) return query;
  const body = format && (await readRequestBody(request, format, limit));
  return isFailure(body) ? body : { query, body };
}

const isFailure = (value: Record<string, unknown> | Failure | undefined): value is Failure =>
  value !== undefined && "refused" in value;
