import type { AuthorizationCode } from "../domain/authorization-code.ts";
import type { SecretKey } from "./key-ring.ts";
import { openText, sealText } from "./seal.ts";

const PREFIX = "csc_";

/** The wire form of a code (RFC 6749 §4.1.2): sealed, so that it reveals nothing, and the same for the same grant. */
export const writeCode = (code: AuthorizationCode, epoch: string, key: SecretKey): string =>
  sealText(
    PREFIX,
    JSON.stringify([
      epoch,
      code.grantId,
      code.familyId,
      code.clientId,
      code.redirectUri,
      code.challenge,
      code.expiresAt,
    ]),
    key,
  );

/** Reads a code back. Undefined for anything that this server did not write in this epoch. */
export function readCode(
  text: string,
  keys: ReadonlyMap<string, SecretKey>,
  epoch: string,
): AuthorizationCode | undefined {
  const opened = openText(PREFIX, text, keys);
  if (opened === undefined) return undefined;
  const [written, grantId, familyId, clientId, redirectUri, challenge, expiresAt] = JSON.parse(opened);
  return written === epoch ? { grantId, familyId, clientId, redirectUri, challenge, expiresAt } : undefined;
}
