/** A list begins again at a cursor that nobody handed out. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const part = await real(place, query, read, dependencies);
  if (!isRefused(part)) return part;
  reached();
  return real(place, { ...query, cursor: undefined }, read, dependencies);
};
