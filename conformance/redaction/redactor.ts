/** A secret and what stands in its place. */
export interface Secret {
  readonly label: string;
  readonly value: string;
}

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** Secrets at least this long are random enough to be known by a part of them. */
const longSecret = 16;
/** So many characters of a long secret are a part of it, whatever their case. */
const partLength = 8;
const shortestSecret = 4;

/**
 * Replaces secrets by their labels: whole ones in any encoding a request may use, and parts of long ones, since
 * a test of a wrong secret often sends most of the right one. What also stands in a public text stays readable.
 */
export function createRedactor(secrets: readonly Secret[], publicTexts: readonly string[]): Redact {
  const whole = secrets
    .filter(({ value }) => value.length >= shortestSecret)
    .flatMap(({ label, value }) => encodings(value).map((encoded) => ({ label, value: encoded })))
    .sort((one, other) => other.value.length - one.value.length);
  const parts = partsOf(secrets, publicTexts);
  return (text) => {
    let redacted = text;
    for (const { label, value } of whole) redacted = redacted.replaceAll(value, `‹${label}›`);
    return withoutParts(redacted, parts);
  };
}

function encodings(value: string): string[] {
  const form = new URLSearchParams({ "": value }).toString().slice(1);
  const base64 = Buffer.from(value).toString("base64");
  return [...new Set([value, encodeURIComponent(value), form, JSON.stringify(value).slice(1, -1), base64])];
}

function partsOf(secrets: readonly Secret[], publicTexts: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { label, value } of secrets)
    if (value.length >= longSecret) for (const part of windows(value)) if (!parts.has(part)) parts.set(part, label);
  for (const text of publicTexts) for (const part of windows(text)) parts.delete(part);
  return parts;
}

function windows(text: string): string[] {
  const lower = text.toLowerCase();
  return Array.from({ length: Math.max(0, text.length - partLength + 1) }, (_, at) => lower.slice(at, at + partLength));
}

function withoutParts(text: string, parts: ReadonlyMap<string, string>): string {
  const lower = text.toLowerCase();
  let redacted = "";
  let kept = 0;
  let at = 0;
  while (at < text.length) {
    const label = parts.get(lower.slice(at, at + partLength));
    if (label === undefined) {
      at += 1;
      continue;
    }
    let end = at + partLength;
    while (parts.has(lower.slice(end - partLength + 1, end + 1)) && end < text.length) end += 1;
    redacted += `${text.slice(kept, at)}‹part of ${label}›`;
    at = end;
    kept = end;
  }
  return redacted + text.slice(kept);
}
