/** Header or form fields: an object, or pairs where order and repeats matter. An undefined value is left out. */
export type Fields = Readonly<Record<string, string | undefined>> | readonly (readonly [string, string])[];

/** One request, with at most one of `form`, `json` and `body`. */
export interface Request {
  /** Default: POST when there is a body, else GET. */
  readonly method?: string;
  readonly url: string;
  readonly headers?: Fields;
  /** Sent as `application/x-www-form-urlencoded`, unless a header says otherwise. */
  readonly form?: Fields;
  /** Sent as `application/json`, unless a header says otherwise. */
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  /** Take 429 as an answer, instead of waiting and asking again. */
  readonly throttled?: boolean;
  /** Milliseconds until the request counts as unanswered. */
  readonly timeout?: number;
}

/** A request as it went over the wire. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** One exchange: the request, and the answer to it. */
export interface Answer {
  readonly request: SentRequest;
  /** When the request was sent, in milliseconds since 1970. */
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  /** By lower-case name; repeated ones joined by a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rawHeaders: readonly (readonly [string, string])[];
  readonly body: string;
  /** The body as it came, where the text does not tell: it need not be UTF-8. */
  readonly bytes: Uint8Array;
  /** The parsed body; undefined when it is not JSON. */
  readonly json: unknown;
  /** Members of the JSON object; none when the body is not one. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** `fields` as pairs, undefined values left out. */
export function pairsOf(fields: Fields | undefined): [string, string][] {
  if (fields === undefined) return [];
  const pairs = Array.isArray(fields) ? (fields as readonly (readonly [string, string])[]) : Object.entries(fields);
  return pairs.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
}

/** What goes over the wire for `request`: method, headers with a content type, and the body's bytes. */
export function encode(request: Request): { sent: SentRequest; body: Uint8Array | undefined } {
  const headers = pairsOf(request.headers);
  const [type, content] = bodyOf(request);
  const named = headers.some(([name]) => name.toLowerCase() === "content-type");
  if (type !== undefined && !named) headers.push(["content-type", type]);
  const method = request.method ?? (content === undefined ? "GET" : "POST");
  const body = typeof content === "string" ? Buffer.from(content) : content;
  return { sent: { method, url: request.url, headers, body: body ? Buffer.from(body).toString() : "" }, body };
}

function bodyOf(request: Request): [string | undefined, string | Uint8Array | undefined] {
  if (request.form !== undefined) {
    return ["application/x-www-form-urlencoded", new URLSearchParams(pairsOf(request.form)).toString()];
  }
  if (request.json !== undefined) return ["application/json", JSON.stringify(request.json)];
  return [undefined, request.body];
}

/** The exchange that `sent` and the received parts make; the body is parsed when it is JSON. */
export function answerOf(
  sent: SentRequest,
  at: number,
  received: { status: number; rawHeaders: readonly (readonly [string, string])[]; body: string | Uint8Array },
): Answer {
  const headers: Record<string, string> = {};
  for (const [name, value] of received.rawHeaders) {
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
  }
  const bytes = Buffer.from(received.body);
  const body = new TextDecoder().decode(bytes);
  const json = parse(body);
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const members = isObject ? (json as Record<string, unknown>) : {};
  return { request: sent, at, ms: Date.now() - at, ...received, headers, body, bytes, json, members };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
