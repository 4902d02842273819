import * as fc from "fast-check";

/** A change of one character of a token. */
export interface Tampering {
  /** Only where the token or a part of it begins or ends. */
  readonly atAnEnd: boolean;
  /** Which of these places, from 0, the first, to 1, the last. */
  readonly place: number;
  /** The bits of a base64url digit that change. */
  readonly bits: number;
}

/**
 * Changes of one character, the last ones preferred and low bits too: at the end of a part a base64url digit has bits that
 * mean nothing, so that whoever decodes a token before comparing it does not see the change.
 */
export function tamperings(): fc.Arbitrary<Tampering> {
  return fc.record({
    atAnEnd: fc.boolean(),
    place: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    bits: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 63 })),
  });
}

/** The token with that character changed. */
export function tampered(token: string, { atAnEnd, place, bits }: Tampering): string {
  const places = [...token].flatMap((_, index) => (!atAnEnd || isEnd(token, index) ? [index] : []));
  const at = places[Math.round(place * (places.length - 1))] ?? 0;
  const digit = base64url.indexOf(token.charAt(at));
  const other = digit < 0 ? "A" : base64url.charAt(digit ^ bits);
  return token.slice(0, at) + other + token.slice(at + 1);
}

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Parts end at whatever is no base64url digit, and at the ends of the token. */
function isEnd(token: string, index: number): boolean {
  const isDigit = (at: number) => at >= 0 && at < token.length && base64url.includes(token.charAt(at));
  return isDigit(index) && !(isDigit(index - 1) && isDigit(index + 1));
}
