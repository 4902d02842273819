/**
 * Reads an affiliate ID: 8-4-4-4-12 hexadecimal digits in any case and nothing else (RFC 9562 §4).
 * @returns in lower case, the form in which it is kept; undefined when it is none
 */
export const readAffiliateId = (written: string): string | undefined =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(written) ? written.toLowerCase() : undefined;
