import * as fc from "fast-check";
import type { TargetParticipant } from "../target/target.ts";
import type { World } from "../world.ts";

/** The schemes of VAT numbers, whose values begin with the letters of a country. */
const vatSchemes: Readonly<Record<string, string>> = {
  ...{ AT: "9914", BE: "9925", CZ: "9929", DE: "9930", EE: "9931", NL: "9944", PL: "9945", SK: "9950" },
};

/** Identifiers with letters: of those whom the target tells of, who may be registered, and of nobody in particular. */
export function letteredIdentifiers({ target }: World): fc.Arbitrary<string> {
  const participants = Object.values(target.users).flatMap((user) => user?.participants ?? []);
  const told = [target.lookup?.registered, ...participants.flatMap(identifiersOf)].filter(
    (identifier): identifier is string => /^\d{4}:.*[a-z]/i.test(identifier ?? ""),
  );
  const anybody = fc.stringMatching(/^9915:[a-z]{1,4}[a-z0-9]{4,12}$/);
  return told.length > 0 ? fc.oneof(fc.constantFrom(...new Set(told)), anybody) : anybody;
}

function identifiersOf({ participantId, euVatId = "" }: TargetParticipant): readonly (string | undefined)[] {
  const scheme = vatSchemes[euVatId.slice(0, 2)];
  return [participantId, scheme && `${scheme}:${euVatId}`];
}
