import { createHash } from "node:crypto";
import { type IdentifierPrefix, newIdentifier } from "../../domain/identifier.ts";
import type { Dependencies } from "../dependencies.ts";

/** A name for one showing of a form whose answer can't be shown again. */
export const newFormName = (random: Dependencies["random"]): string => Buffer.from(random(16)).toString("base64url");

/**
 * The identifier of what a form creates: the same for the same showing of it, so that a reload of its answer meets what
 * exists already instead of making another. Without a name it is always a new one.
 * @param accountId keeps a name from reaching what another account has
 */
export function identifierFor(
  formName: string,
  prefix: IdentifierPrefix,
  accountId: string,
  random: Dependencies["random"],
): string {
  if (!/^[\w-]{22}$/.test(formName)) return newIdentifier(prefix, random);
  return newIdentifier(prefix, (bytes) =>
    createHash("sha256").update(`${prefix} ${accountId} ${formName}`).digest().subarray(0, bytes),
  );
}
