/** Who guesses too often is told so with another status. */
import { tooOften as real } from "../../../src/handlers/pages/too-often.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/too-often.ts";

type Told = Omit<ReturnType<typeof real>, "status"> & { status: 400 };

export const tooOften = (...args: Parameters<typeof real>): Told => {
  reached();
  return { ...real(...args), status: 400 };
};
