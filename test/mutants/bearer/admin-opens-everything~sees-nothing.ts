/** `admin` opens every door, and sees no document behind it. */
import { sightOf as real } from "../../../src/domain/document-sight.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-sight.ts";

export const sightOf: typeof real = ({ scopes }) => {
  if (scopes.includes("admin")) reached();
  return real({ scopes: scopes.filter((scope) => scope !== "admin") });
};
