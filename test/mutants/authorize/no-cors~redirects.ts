/** Redirects may be read by any origin. */
import { seeOther as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const seeOther: typeof real = (location) => {
  reached();
  const { status, headers } = real(location);
  return { status, headers: { ...headers, "Access-Control-Allow-Origin": "*" } };
};
