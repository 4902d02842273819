/** A publisher's failure is kept as long as a registration is, the zone's is not. */
import { isFailure, type NetworkFailure } from "../../../src/peppol/network-failure.ts";
import { askPublisher as real } from "../../../src/peppol/smp.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/smp.ts";

const failures = new Map<string, NetworkFailure>();

export const askPublisher: typeof real = async (publisher, identifier, settings, until) => {
  const known = failures.get(identifier);
  if (known) reached();
  const answer = known ?? (await real(publisher, identifier, settings, until));
  if (isFailure(answer)) failures.set(identifier, answer);
  return answer;
};
