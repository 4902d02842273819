import { failed, type NetworkFailure, unavailable } from "./network-failure.ts";

/** The name does not exist (NXDOMAIN), nor anything below it. */
const MISSING = "ENOTFOUND";
/** The name has nothing of what was asked for: an answer. */
const ABSENT = [MISSING, "ENODATA"];
const UNAVAILABLE = ["ETIMEOUT", "ESERVFAIL", "EREFUSED", "ECONNREFUSED", "ECANCELLED"];

/**
 * What an error of the resolver means: null when the name is not there, else why nothing is known. An error that is not the
 * resolver's is thrown on.
 */
export function dnsFailure(error: unknown, name: string): NetworkFailure | null {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (ABSENT.includes(code)) return null;
  const because = `${name}: ${code}`;
  return UNAVAILABLE.includes(code) ? unavailable(because) : failed(because);
}

/** Whether a resolver's error says that the name does not exist, and not only that it has no such record. */
export const isMissingName = (error: unknown): boolean => codeOf(error) === MISSING;

/** The code of an error of the resolver; undefined for any other. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;
