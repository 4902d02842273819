/** Every approval has a code of its own, for one grant. */
import { codeOf as real } from "../../../src/handlers/consent/code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/code.ts";

const told = new Map<string, number>();

export const codeOf: typeof real = (grant, ...rest) => {
  const count = told.get(grant.id) ?? 0;
  told.set(grant.id, count + 1);
  if (count > 0) reached();
  return real({ ...grant, createdAt: grant.createdAt + count }, ...rest);
};
