/** Every token creates documents. */
import { holdsAny as real } from "../../../src/domain/bearer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/bearer.ts";

export const holdsAny: typeof real = (held, opening) => {
  if (real(held, opening) || !(opening.join(" ") === "send_documents admin")) return real(held, opening);
  reached();
  return true;
};
