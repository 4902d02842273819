/** Grants are numbered. */
import { newIdentifier as real } from "../../../src/domain/identifier.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/identifier.ts";

let made = 0;

export const newIdentifier: typeof real = (prefix, random) => {
  if (prefix !== "gra") return real(prefix, random);
  reached();
  made++;
  return real(prefix, () => new Uint8Array([...new Uint8Array(15), made]));
};
