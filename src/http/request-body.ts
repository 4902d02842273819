import type { IncomingMessage } from "node:http";
import { refuse } from "../domain/refusal.ts";
import { type Failure, fail } from "./failure.ts";
import { readFields, readForm } from "./form.ts";
import { readJson } from "./json.ts";
import { isCompressed, isMediaType } from "./media-type.ts";
import { readBytes } from "./read-bytes.ts";

export const FORM = "application/x-www-form-urlencoded" as const;
export const JSON_TYPE = "application/json" as const;

/** How an operation takes its body: the media type, and the members it knows. */
export interface BodyFormat {
  type: typeof FORM | typeof JSON_TYPE;
  own: ReadonlySet<string>;
  /** Whether an empty member is one, and not omitted (RFC 6749 §3.1 omits it). */
  keepsEmpty?: boolean;
}

/** Reads the body of a request in the one media type that its operation takes. */
export async function readRequestBody(
  request: IncomingMessage,
  { type, own, keepsEmpty = false }: BodyFormat,
  limit: number,
): Promise<Record<string, unknown> | Failure> {
  const read = await readText(request, type, limit);
  if ("refused" in read) return read;
  return type === FORM ? readForm(read.text, own) : readJson(read.text, own, keepsEmpty);
}

/** Reads a form whatever its fields are called; apart from a failure, for a field may be called anything. */
export async function readOpenForm(
  request: IncomingMessage,
  limit: number,
): Promise<{ fields: Record<string, string | string[]> } | Failure> {
  const read = await readText(request, FORM, limit);
  return "refused" in read ? read : readFields(read.text);
}

async function readText(
  request: IncomingMessage,
  type: BodyFormat["type"],
  limit: number,
): Promise<{ text: string } | Failure> {
  if (isCompressed(request.headers["content-encoding"]))
    return fail("unsupported_media_type", "the body is compressed");
  if (!isMediaType(request.headers["content-type"], type))
    return fail(type === FORM ? "content_type_wrong" : "unsupported_media_type", "the body is of another media type");
  const bytes = await readBytes(request, limit);
  if (bytes === "too_large") return fail("content_too_large", "the body is over the limit");
  if (bytes === "timed_out") return fail("request_timeout", "the body did not arrive in time");
  if (bytes === "broken") return fail("malformed_request", "the body broke off or broke the protocol");
  const text = decode(bytes, type === FORM);
  return text === undefined ? refuse("body_malformed", "the body is not UTF-8") : { text };
}

function decode(bytes: Buffer, keepMark: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return undefined;
  }
}
