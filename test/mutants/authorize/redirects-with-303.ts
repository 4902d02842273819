/** Redirects leave the method to the browser. */
import { seeOther as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const seeOther: typeof real = (location) => {
  reached();
  const answer: object = { ...real(location), status: 302 };
  return answer as ReturnType<typeof real>;
};
