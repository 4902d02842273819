import type { SecretKey } from "./key-ring.ts";
import { openText, sealText } from "./seal.ts";

const PREFIX = "csl_";

/** Where the next part of a list begins, for one list of one account alone. */
export interface Cursor {
  /** The operation that answers the list. */
  list: string;
  accountId: string;
  at: number;
  id: string;
}

export const writeCursor = ({ list, accountId, at, id }: Cursor, key: SecretKey): string =>
  sealText(PREFIX, JSON.stringify([list, accountId, at, id]), key);

/** Undefined for anything that this server did not hand out. */
export function readCursor(text: string, keys: ReadonlyMap<string, SecretKey>): Cursor | undefined {
  const opened = openText(PREFIX, text, keys);
  if (opened === undefined) return undefined;
  const [list, accountId, at, id] = JSON.parse(opened);
  return { list, accountId, at, id };
}
