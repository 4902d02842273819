import { type DestinationStream, pino } from "pino";

export type LogLevel = "silent" | "error" | "warn" | "info";

type Write = (fields: Record<string, unknown>, message: string) => void;

/**
 * Writes one JSON line per event to `destination` (standard output unless told otherwise).
 * @param redact hides secrets; every field and message passes it
 * @param clock milliseconds since the epoch
 */
export function createLog(
  { level, redact, clock }: { level: LogLevel; redact: (value: unknown) => unknown; clock: () => number },
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): { info: Write; warn: Write; error: Write } {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date(clock()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const write =
    (severity: "info" | "warn" | "error"): Write =>
    (fields, message) => {
      if (lines.isLevelEnabled(severity)) lines[severity](redact(fields), String(redact(message)));
    };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
