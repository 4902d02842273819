import * as fc from "fast-check";
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
