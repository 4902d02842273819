/** What is told to the client takes the place of the query. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  if (uri.includes("?")) reached();
  return real(uri.split("?", 1).join(""), params);
};
