import * as fc from "fast-check";
import { basic } from "../target/oauth-requests.ts";
import type { TargetClient } from "../target/target.ts";

/** Secrets that are not `right`: unrelated ones, and the right one with an end cut off or added. */
export function wrongSecret(right: string): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.stringMatching(/^[!-~]{1,64}$/),
      fc.nat({ max: Math.max(0, right.length - 2) }).map((last) => right.slice(0, last + 1)),
      fc.stringMatching(/^[A-Za-z0-9]{1,8}$/).map((more) => right + more),
    )
    .filter((secret) => secret !== right);
}

/** IDs of clients that do not exist, some of them close to one that does. */
export function unknownClientId(known: string): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.uuid(),
      fc.stringMatching(/^[a-z0-9-]{1,40}$/),
      fc.stringMatching(/^[a-z0-9]{1,4}$/).map((more) => known + more),
    )
    .filter((id) => id !== known);
}

/** The client with a wrong secret, or with its right secret under an ID that does not exist. */
export function wrongClient(right: TargetClient): fc.Arbitrary<TargetClient> {
  return fc.oneof(
    wrongSecret(right.client_secret).map((client_secret) => ({ ...right, client_secret })),
    unknownClientId(right.client_id).map((client_id) => ({ ...right, client_id })),
  );
}

/** The text with each character percent-encoded or, where a form may, left as it is (RFC 6749 appendix B). */
export function percentEncodings(text: string): fc.Arbitrary<string> {
  return fc.tuple(...[...text].map(formEncodings)).map((characters) => characters.join(""));
}

function formEncodings(character: string): fc.Arbitrary<string> {
  const upper = [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
  const asIs = /^[A-Za-z0-9*._-]$/.test(character) ? [character] : [];
  return fc.constantFrom(...asIs, upper, upper.toLowerCase());
}

/** `Authorization` headers of the Basic scheme that hold no ID and secret (RFC 7617 §2, RFC 4648 §3.3), made from right ones. */
export function malformedBasic({ client_id, client_secret }: TargetClient): fc.Arbitrary<string> {
  const right = basic({ client_id, client_secret }).slice("Basic ".length);
  const withIn = (text: string, more: string) =>
    fc.nat(text.length).map((at) => text.slice(0, at) + more + text.slice(at));
  const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");
  return fc
    .oneof(
      fc.constantFrom("*", "!", "%", ",", "#").chain((illegal) => withIn(right, illegal)),
      fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/).map(base64),
      fc
        .constantFrom("%ZZ", "%-1", "%FF", "%C3%28")
        .chain((broken) => withIn(client_secret, broken))
        .map((secret) => base64(`${client_id}:${secret}`)),
      fc
        .integer({ min: 0x80, max: 0xbf })
        .map((byte) => base64(Buffer.from([...Buffer.from(`${client_id}:${client_secret}`), byte]))),
      fc.constant(""),
    )
    .map((credentials) => `Basic ${credentials}`);
}
