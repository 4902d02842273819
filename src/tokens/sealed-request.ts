import type { SecretKey } from "./key-ring.ts";
import { openText, sealText } from "./seal.ts";

const PREFIX = "csq_";

/** An authorization request that waits in its consent screen: who asks what of whom. Times are milliseconds since the epoch. */
export interface SealedRequest {
  id: string;
  clientId: string;
  redirectUri: string;
  /** Space-separated, as `formatScope` writes it. */
  scope: string;
  state: string | null;
  /** The S256 challenge. */
  challenge: string | null;
  /** What the request says of the participant it is meant for. */
  hints: { euVatId?: string | undefined; rn?: string | undefined; countryCode?: string | undefined };
  userId: string;
  accountId: string;
  expiresAt: number;
}

export const sealRequest = (request: SealedRequest, epoch: string, key: SecretKey): string =>
  sealText(PREFIX, JSON.stringify([epoch, request]), key);

/** Undefined for anything that this server did not seal in this epoch. */
export function openRequest(
  text: string,
  keys: ReadonlyMap<string, SecretKey>,
  epoch: string,
): SealedRequest | undefined {
  const opened = openText(PREFIX, text, keys);
  if (opened === undefined) return undefined;
  const [written, request] = JSON.parse(opened);
  return written === epoch ? request : undefined;
}
