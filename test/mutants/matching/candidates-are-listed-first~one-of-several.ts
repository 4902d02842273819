/** Of several candidates one is listed first. */
import { candidatesFirst as real } from "../../../src/domain/candidates-first.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/candidates-first.ts";

export const candidatesFirst: typeof real = (participants, candidates) => {
  const right = real(participants, candidates);
  const wrong = real(participants, candidates.slice(0, 1));
  if (wrong.some((each, at) => right[at] !== each)) reached();
  return wrong;
};
