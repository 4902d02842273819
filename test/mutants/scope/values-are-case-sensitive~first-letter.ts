/** A scope may begin with a capital. */
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const lower = raw?.replaceAll(/(?<=^| )[A-Z](?=[a-z_]*(?: |$))/g, (letter) => letter.toLowerCase());
  if (lower !== raw) reached();
  return real(lower);
};
