/** The grants of a disabled account go on. */
import { findGrant as real } from "../../../src/stores/grant-standing.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/grant-standing.ts";

export const findGrant: typeof real = async (db, grantId) => {
  const found = await real(db, grantId);
  if (found.grant && !found.live) reached();
  return { ...found, live: found.grant !== undefined };
};
