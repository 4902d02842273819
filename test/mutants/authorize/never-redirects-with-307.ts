/** Redirects repeat the method of the request. */
import { seeOther as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const seeOther: typeof real = (location) => {
  reached();
  const answer: object = { ...real(location), status: 307 };
  return answer as ReturnType<typeof real>;
};
