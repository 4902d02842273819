import type { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { dnsFailure } from "./dns-failure.ts";
import { failed, isFailure, type NetworkFailure } from "./network-failure.ts";

/**
 * Every address of a URL's host, IPv4 first. A literal is its own address.
 * @param hostname as a URL has it: an IPv6 literal in brackets
 */
export async function hostAddresses(
  hostname: string,
  resolver: Resolver,
): Promise<readonly [string, ...string[]] | NetworkFailure> {
  const literal = hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) return [literal];
  const answers = await Promise.all(
    [resolver.resolve4(hostname), resolver.resolve6(hostname)].map((answer) =>
      answer.catch((error: unknown) => dnsFailure(error, hostname) ?? []),
    ),
  );
  const [first, ...others] = answers.flatMap((answer) => (isFailure(answer) ? [] : answer));
  if (first !== undefined) return [first, ...others];
  return answers.find(isFailure) ?? failed(`${hostname} has no address`);
}
