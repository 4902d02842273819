/** A failure of the zone's name servers is kept, a publisher's is not. */
import { isFailure, type NetworkFailure } from "../../../src/peppol/network-failure.ts";
import { locatePublisher as real } from "../../../src/peppol/sml.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/sml.ts";

const failures = new Map<string, NetworkFailure>();

export const locatePublisher: typeof real = async (identifier, at) => {
  const known = failures.get(identifier);
  if (known) reached();
  const answer = known ?? (await real(identifier, at));
  if (isFailure(answer)) failures.set(identifier, answer);
  return answer;
};
