import { failed, type NetworkFailure, unavailable } from "./network-failure.ts";

/** The name has nothing of what was asked for: an answer. */
const ABSENT = ["ENOTFOUND", "ENODATA"];
const UNAVAILABLE = ["ETIMEOUT", "ESERVFAIL", "EREFUSED", "ECONNREFUSED", "ECANCELLED"];

/**
 * What an error of the resolver means: null when the name is not there, else why nothing is known. An error that is not the
 * resolver's is thrown on.
 */
export function dnsFailure(error: unknown, name: string): NetworkFailure | null {
  const code = error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  if (ABSENT.includes(code)) return null;
  const because = `${name}: ${code}`;
  return UNAVAILABLE.includes(code) ? unavailable(because) : failed(because);
}
