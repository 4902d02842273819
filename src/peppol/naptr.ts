/** What a NAPTR record says (RFC 3403 §4.1). */
export interface Naptr {
  flags: string;
  service: string;
  regexp: string;
  order: number;
  preference: number;
}

const PUBLISHER = "meta:smp";
/** The expressions that take a whole name; nothing of it goes into the address. */
const WHOLE_NAME = [".*", "^.*$"];

/**
 * The records that lead to a publisher: terminal, of the service `Meta:SMP`; the lowest order first, then the lowest
 * preference (RFC 3403 §4.1). Records of other services are of no concern. Flags and services have no case.
 */
export const publisherRecords = (records: readonly Naptr[]): readonly Naptr[] =>
  records
    .filter(({ flags, service }) => flags.toLowerCase() === "u" && service.toLowerCase() === PUBLISHER)
    .sort((one, other) => one.order - other.order || one.preference - other.preference);

/**
 * The address in a record's `regexp`: delimiter, expression, delimiter, address, delimiter, flags (RFC 3402 §3.2). It is
 * taken apart and never applied: a `$&` or `\1` in it would be expanded otherwise.
 * @returns undefined when it is not of that form, or refers to the name that was asked for
 */
export function addressIn(regexp: string): string | undefined {
  const delimiter = regexp.charAt(0);
  const [, expression, address, flags, ...rest] = regexp.split(delimiter);
  if (expression === undefined || !WHOLE_NAME.includes(expression) || !address || rest.length > 0) return undefined;
  return (flags === "" || flags === "i") && !address.includes("\\") ? address : undefined;
}
