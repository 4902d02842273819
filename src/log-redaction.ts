/** Names whose values never reach a log, whatever their case and with `-` or `_` between the words. */
const SECRET_NAMES = new Set([
  "authorization",
  "proxyauthorization",
  "clientsecret",
  "refreshtoken",
  "accesstoken",
  "code",
  "codeverifier",
  "password",
  "cookie",
  "setcookie",
  "token",
  "state",
  "secret",
  "masterkey",
]);

const HIDDEN = "[redacted]";
const DEEPEST = 8;

/** What our own secrets, tokens and credentials look like inside longer text. */
const SECRET_TEXT: readonly [RegExp, string][] = [
  [/\b(?:csr|cs)_[\w.-]+/g, HIDDEN],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)*/g, HIDDEN],
  [/\b(Bearer|Basic)\s+[^\s,"']+/gi, `$1 ${HIDDEN}`],
  [
    /\b((?:client_secret|refresh_token|access_token|code_verifier|code|password|token|state)["']?\s*[=:]\s*["']?)[^\s&"',}]+/gi,
    `$1${HIDDEN}`,
  ],
];

/** The text without anything that looks like a secret of ours. */
const redactText = (text: string): string =>
  SECRET_TEXT.reduce((redacted, [pattern, replacement]) => redacted.replace(pattern, replacement), text);

/** A copy of a value to log in which every secret, by its name or its look, is hidden, at any depth. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return "[too deep]";
  if (value instanceof Error) return { name: value.name, message: redactText(value.message), stack: stackOf(value) };
  if (ArrayBuffer.isView(value)) return "[bytes]";
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecretName(name) && member !== undefined && member !== null ? HIDDEN : redact(member, depth + 1),
    ]),
  );
}

const isSecretName = (name: string): boolean => SECRET_NAMES.has(name.toLowerCase().replaceAll(/[-_]/g, ""));

const stackOf = (error: Error): string | undefined => error.stack && redactText(error.stack);
