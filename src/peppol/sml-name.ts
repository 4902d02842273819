import { createHash } from "node:crypto";
import { base32 } from "./base32.ts";

/**
 * The DNS name under which a participant's publisher is found (SML 1.3.0, PFUOI 4.4.0): a hash of the identifier in lower
 * case, with its ICD and without its scheme, then the scheme, then the zone.
 * @param identifier `ICD:value`, in any case
 */
export const smlName = (identifier: string, zone: string): string =>
  `${base32(createHash("sha256").update(identifier.toLowerCase(), "utf8").digest())}.iso6523-actorid-upis.${zone}`;
