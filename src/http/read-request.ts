import type { IncomingMessage } from "node:http";
import { isRefused } from "../domain/refusal.ts";
import type { Failure } from "./failure.ts";
import type { OperationPlan } from "./operation-plan.ts";
import { readPageQuery, readQuery } from "./query.ts";
import { readOpenForm, readRequestBody } from "./request-body.ts";
import { checkTokenInQuery, checkUrl } from "./secret-in-url.ts";
import { checkWholeNumbers } from "./whole-number.ts";

export interface ReadRequest {
  query: Record<string, string>;
  /** Own query parameters of a page that were sent more than once. */
  repeated: readonly string[];
  body: Record<string, unknown> | undefined;
}

/** Reads what a request says to its operation: query, then body. Nothing is believed yet; the schema comes after. */
export async function readRequest(
  request: IncomingMessage,
  search: URLSearchParams,
  { ownQuery, wholeNumbers, body: format, isOpenForm, takesBearer, takesClient, isPage }: OperationPlan,
  limit: number,
): Promise<ReadRequest | Failure> {
  const secret = takesClient ? checkUrl(search) : takesBearer ? checkTokenInQuery(search) : undefined;
  if (secret) return secret;
  const asked = isPage ? readPageQuery(search, ownQuery, ONCE) : readOnce(search, ownQuery);
  if (isRefused(asked)) return asked;
  const malformed = checkWholeNumbers(asked.query, wholeNumbers);
  if (malformed) return malformed;
  if (isOpenForm) {
    const form = await readOpenForm(request, limit);
    return "refused" in form ? form : { ...asked, body: form.fields };
  }
  const body = format && (await readRequestBody(request, { ...format, keepsEmpty: takesBearer }, limit));
  return isFailure(body) ? body : { ...asked, body };
}

/** Where an authorization request may be refused to (RFC 9700 §4.11): never in doubt. */
const ONCE = ["client_id", "redirect_uri"];

function readOnce(search: URLSearchParams, own: readonly string[]) {
  const query = readQuery(search, own);
  return isRefused(query) ? query : { query, repeated: [] };
}

const isFailure = (value: Record<string, unknown> | Failure | undefined): value is Failure =>
  value !== undefined && "refused" in value;
